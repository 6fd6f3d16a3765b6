import { compareDecimals, parseDecimal } from '../format/decimal.ts';
import type { Cell, ColumnType } from '../wire/wire.ts';

export type Order = (a: Cell, b: Cell) => number;

/** The order of a column's cells: numbers by size, times by time, text by code point; undefined where there is none. */
export function orderOf(type: ColumnType): Order | undefined {
  switch (type) {
    case 'integer':
    case 'big_integer':
    case 'decimal':
    case 'double':
      return compareNumbers;
    case 'date':
    case 'timestamp':
    case 'instant':
      return compareTimes;
    case 'text':
    case 'time':
      return compareTexts;
    default:
      return undefined;
  }
}

export function compareNumbers(a: Cell, b: Cell): number {
  // Of two doubles that differ, so do the decimals they stand for, in the same direction.
  const difference = Number(a) - Number(b);
  if (difference !== 0 || (typeof a === 'number' && typeof b === 'number')) return difference;
  const left = parseDecimal(a);
  const right = parseDecimal(b);
  return left && right ? compareDecimals(left, right) : 0;
}

function compareTexts(a: Cell, b: Cell): number {
  const left = String(a);
  const right = String(b);
  for (let i = 0; i < left.length && i < right.length; i++) {
    // Surrogates stand for what comes after all other characters.
    const difference = rank(left.charCodeAt(i)) - rank(right.charCodeAt(i));
    if (difference !== 0) return difference;
  }
  return left.length - right.length;
}

const rank = (unit: number): number => (unit >= 0xd800 && unit <= 0xdfff ? unit + 0x10000 : unit);

const YEAR_FIRST = /^([+-]?\d+)-(.*?)Z?$/;

/** ISO texts sort as texts, but for the sign of far years and for the Z that stands where decimals may follow. */
export function compareTimes(a: Cell, b: Cell): number {
  const [, leftYear, left = a] = YEAR_FIRST.exec(String(a)) ?? [];
  const [, rightYear, right = b] = YEAR_FIRST.exec(String(b)) ?? [];
  return Number(leftYear) - Number(rightYear) || compareTexts(left, right);
}
