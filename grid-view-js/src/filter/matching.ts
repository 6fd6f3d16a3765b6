import { plainText } from '../aggregate/exact.ts';
import { compareNumbers, compareTimes } from '../aggregate/order.ts';
import { parseDecimal } from '../format/decimal.ts';
import { isNumeric } from '../format/formats.ts';
import type { Cell, ColumnType } from '../wire/wire.ts';
import type {
  Filter,
  FilterColumn,
  FilterRows,
  NumberRange,
  SetFilter,
  TextFilter,
  TimeRange,
} from './filter.ts';
import { fold } from './fold.ts';
import { isQuantity, parseOperand } from './operand.ts';
import { instantOf } from './zone.ts';

export type RowTest = (row: number) => boolean;

/** The test of row numbers for these rows; a filter of a column that they lack leaves none. */
export function rowTest<C extends FilterColumn>(filter: Filter, rows: FilterRows<C>, zone: string): RowTest {
  switch (filter.kind) {
    case 'all': {
      const tests = filter.of.map((part) => rowTest(part, rows, zone));
      return (row) => tests.every((test) => test(row));
    }
    case 'any': {
      const tests = filter.of.map((part) => rowTest(part, rows, zone));
      return (row) => tests.some((test) => test(row));
    }
    case 'not': {
      const test = rowTest(filter.of, rows, zone);
      return (row) => !test(row);
    }
    case 'text':
      return textTest(filter, rows);
    default: {
      const column = rows.columns.find(({ source }) => source.key === filter.column);
      const test = column && cellTest(filter, column.source.type, zone);
      return test ? (row) => test(rows.cell(row, column)) : () => false;
    }
  }
}

function textTest<C extends FilterColumn>({ columns, parts }: TextFilter, rows: FilterRows<C>): RowTest {
  const searched = rows.columns.filter(({ source }) => columns.includes(source.key));
  const holds = (text: string) => {
    const folded = fold(text);
    let from = 0;
    return parts.every((part) => {
      const at = folded.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  };
  return (row) =>
    searched.some((column) => {
      const cell = rows.cell(row, column);
      if (cell === null) return false;
      return holds(rows.text(row, column)) || holds(rawText(cell, column.source.type));
    });
}

/** Digits as they are written plainly: no exponent, no zero at the end of the decimals. */
const PLAIN = /^-?\d+(?:\.\d*[1-9])?$/;

/** The value itself as text: numbers by their plain digits without zeros at the end, anything else as it is sent. */
export function rawText(cell: Cell, type: ColumnType): string {
  const text = String(cell);
  const plain = !isNumeric(type) || PLAIN.test(text);
  const number = plain ? undefined : parseDecimal(cell);
  return number ? plainText(number) : text;
}

function cellTest(
  filter: NumberRange | TimeRange | SetFilter,
  type: ColumnType,
  zone: string,
): (cell: Cell) => boolean {
  switch (filter.kind) {
    case 'numbers':
      return isNumeric(type) ? numberTest(filter) : () => false;
    case 'times':
      return timeTest(filter, type, zone);
    case 'set': {
      const chosen = new Set(isNumeric(type) ? filter.values.flatMap(numberIn) : filter.values);
      return (cell) => (cell === null ? filter.noValue : chosen.has(rawText(cell, type)));
    }
  }
}

/** The raw text of the number that a value of a set writes; none where it is no number. */
function numberIn(value: string): string[] {
  const operand = parseOperand(value);
  return operand && isQuantity(operand) ? [rawText(operand.number, 'decimal')] : [];
}

function numberTest({ from, to }: NumberRange): (cell: Cell) => boolean {
  return (cell) => {
    if (cell === null || (typeof cell !== 'number' && !parseDecimal(cell))) return false;
    const above = from ? compareNumbers(cell, from.value) : 1;
    const below = to ? compareNumbers(cell, to.value) : -1;
    return (
      (above > 0 || (above === 0 && from?.inclusive === true)) &&
      (below < 0 || (below === 0 && to?.inclusive === true))
    );
  };
}

function timeTest({ from, before }: TimeRange, type: ColumnType, zone: string): (cell: Cell) => boolean {
  if (type !== 'date' && type !== 'timestamp' && type !== 'instant') return () => false;
  const text = (wall: number | undefined) =>
    wall === undefined ? undefined : isoText(type === 'instant' ? instantOf(wall, zone) : wall);
  const first = text(from);
  const after = text(before);
  return (cell) =>
    typeof cell === 'string' &&
    (first === undefined || compareTimes(cell, first) >= 0) &&
    (after === undefined || compareTimes(cell, after) < 0);
}

/** A whole second in the shortest form, so that every cell at or after it is the same text or a later one. */
function isoText(time: number): string {
  return new Date(time).toISOString().replace(/(?:T00:00:00)?\.000Z$/, '');
}
