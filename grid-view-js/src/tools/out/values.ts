import { parseDecimal, plainDigits } from '../../format/decimal.ts';
import type { TableColumn } from '../../table/model/rows.ts';
import type { Cell } from '../../wire/wire.ts';

const FORMULA = /^[=+\-@\t\r]/;
const NUMBER = /^[+-]?\d+(?:[.,]\d+)?(?:[eE][+-]?\d+)?$/;
/** A time before the year 0 begins with a sign, too. */
const TIME = /^[+-]?\d+-[\dTZ:.+-]*$/;
/** With more zeros than this an exponent is easier to read. */
const PLAIN_ZEROS = 21;

/** The value of a cell itself, as it came: nothing is rounded, and no value is an empty text. */
export function rawText(cell: Cell, { source: { type } }: TableColumn): string {
  if (typeof cell === 'number') return numberText(cell, type === 'double');
  return cell === null ? '' : String(cell);
}

/** The same for a spreadsheet: a text that it would run as a formula gets an apostrophe before it; numbers stay numbers. */
export function harmlessText(cell: Cell, column: TableColumn): string {
  const text = rawText(cell, column);
  return isFormula(cell, column) ? `'${text}` : text;
}

/** Whether a spreadsheet would run the cell; `column` is absent for a header. */
export function isFormula(cell: Cell, column?: TableColumn): boolean {
  if (typeof cell !== 'string' || !FORMULA.test(cell) || NUMBER.test(cell)) return false;
  const type = column?.source.type ?? '';
  return !(['date', 'timestamp', 'instant'].includes(type) && TIME.test(cell));
}

function numberText(number: number, short: boolean): string {
  const text = String(number);
  const decimal = text.includes('e') ? parseDecimal(number) : undefined;
  if (!decimal) return text;
  const whole = String(decimal.digits).replace('-', '').length + decimal.exponent;
  return short && Math.abs(whole) > PLAIN_ZEROS ? text.toUpperCase() : plainDigits(decimal);
}
