import { parseDecimal } from '../format/decimal.ts';
import type { Cell } from '../wire/wire.ts';

/** A decimal of any size: `digits` times ten to the `exponent`. */
export interface Exact {
  readonly digits: bigint;
  readonly exponent: number;
}

/** Beyond it an integer travels as a string of digits. */
const MOST_CARRIED = 2n ** 53n;

/** The quotient of two positive integers, rounded to the nearest integer, a half to the even one. */
export function roundedQuotient(dividend: bigint, divisor: bigint): bigint {
  const floor = dividend / divisor;
  const twice = (dividend % divisor) * 2n;
  return twice > divisor || (twice === divisor && floor % 2n === 1n) ? floor + 1n : floor;
}

export function absolute(value: bigint): bigint {
  return value < 0n ? -value : value;
}

export function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

/** The same number without zeros at its end. */
export function stripped({ digits, exponent }: Exact): Exact {
  if (digits === 0n) return { digits, exponent: 0 };
  let rest = digits;
  let power = exponent;
  for (; rest % 10n === 0n; power++) rest /= 10n;
  return { digits: rest, exponent: power };
}

/** The number as a cell: a JSON number where that carries it, else its digits as a string. */
export function wireCell(value: Exact): Cell {
  const text = plainText(value);
  const nearest = Number(text);
  if (!text.includes('.')) return absolute(BigInt(text)) <= MOST_CARRIED ? nearest : text;
  const back = parseDecimal(nearest);
  return back && plainText(back) === text ? nearest : text;
}

/** The digits of a number, without an exponent and without zeros at the end of its decimals. */
export function plainText(value: Exact): string {
  const { digits, exponent } = stripped(value);
  if (exponent >= 0) return String(digits * tenTo(exponent));
  const all = String(absolute(digits)).padStart(1 - exponent, '0');
  return `${digits < 0n ? '-' : ''}${all.slice(0, exponent)}.${all.slice(exponent)}`;
}
