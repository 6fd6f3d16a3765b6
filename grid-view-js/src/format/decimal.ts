import type { Cell } from '../wire/wire.ts';

/** A number as sign, digits without leading zeros, and the power of ten of its last digit: exact at any size. */
export interface Decimal {
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

/** How many units of that power of ten the number is, rounded half-even. */
export function roundedTo({ digits, exponent }: Decimal, power: number): bigint {
  if (exponent >= power) return digits * 10n ** BigInt(exponent - power);
  const unit = 10n ** BigInt(power - exponent);
  const size = digits < 0n ? -digits : digits;
  const whole = size / unit;
  const twice = (size % unit) * 2n;
  const up = twice > unit || (twice === unit && whole % 2n === 1n);
  const rounded = up ? whole + 1n : whole;
  return digits < 0n ? -rounded : rounded;
}

/** The number times a power of ten, as text: moving the point of a double would round it. */
export function shifted(value: number | string, places: number): string {
  const [digits, power = '0'] = String(value).split(/e/i);
  return `${digits}e${Number(power) + places}`;
}

/** All digits, without an exponent, a needless zero or a grouping sign. */
export function plainDigits({ digits, exponent }: Decimal): string {
  const sign = digits < 0n ? '-' : '';
  const size = String(digits < 0n ? -digits : digits);
  if (exponent >= 0 || digits === 0n) return digits === 0n ? '0' : sign + size + '0'.repeat(exponent);
  const padded = size.padStart(1 - exponent, '0');
  const fraction = padded.slice(exponent).replace(/0+$/, '');
  return sign + padded.slice(0, exponent) + (fraction && `.${fraction}`);
}
