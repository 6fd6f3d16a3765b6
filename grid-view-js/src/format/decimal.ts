import type { Cell } from '../artifact/artifact.ts';

/** A number as sign, digits without leading zeros, and the power of ten of its last digit: exact at any size. */
interface Decimal {
  digits: bigint;
  exponent: number;
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,4}))?$/;

/** Reads a decimal string or a number; undefined where the cell is no number. */
export function parseDecimal(cell: Cell): Decimal | undefined {
  const match = DECIMAL.exec(String(cell).trim());
  if (!match) return undefined;
  const [, sign = '', whole = '', fraction = '', power = '0'] = match;
  if (whole === '' && fraction === '') return undefined;
  const digits = BigInt(whole + fraction);
  return { digits: sign === '-' ? -digits : digits, exponent: Number(power) - fraction.length };
}

/** Negative, zero or positive as `a` is smaller than, equal to or greater than `b`, without rounding either. */
export function compareDecimals(a: Decimal, b: Decimal): number {
  const exponent = Math.min(a.exponent, b.exponent);
  const left = a.digits * 10n ** BigInt(a.exponent - exponent);
  const right = b.digits * 10n ** BigInt(b.exponent - exponent);
  return left < right ? -1 : left > right ? 1 : 0;
}
