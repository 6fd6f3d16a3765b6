import { type Accumulator, AGGREGATES, accumulator } from '../aggregate/accumulator.ts';
import { textNumbers } from '../aggregate/text-numbers.ts';
import { type Formats, NO_VALUE } from '../format/formats.ts';
import type { Cell, Format, Total } from '../wire/wire.ts';
import type { TableColumn, TableRows } from './model/rows.ts';

type Totals = Readonly<Record<string, Total>>;

const STRIDE = 1024;
const OF_NUMBERS: readonly string[] = ['sum', 'avg', 'median'];

/** The same totals over some of the rows, with the same numbers as the server's. */
export function* shownTotals(
  rows: TableRows,
  shown: Uint32Array,
  totals: Totals,
  formats: Formats,
): Generator<void, Totals> {
  const found: [string, Total][] = [];
  for (const column of rows.columns) {
    const { key, format } = column.source;
    const total = Object.hasOwn(totals, key) ? totals[key] : undefined;
    const aggregate = AGGREGATES.find((known) => known === total?.aggregate);
    if (!aggregate) continue;
    const cells = yield* cellsOf(rows, column, OF_NUMBERS.includes(aggregate));
    const sum = accumulator(aggregate, cells.type);
    const rawValue = sum ? yield* over(shown, sum, cells.at) : null;
    const write = formats.writer(
      formatOf(aggregate, format),
      aggregate.startsWith('count') ? 'integer' : cells.type,
    );
    found.push([key, { aggregate, rawValue, valueFmt: rawValue === null ? NO_VALUE : write(rawValue) }]);
  }
  return Object.fromEntries(found);
}

function* over(shown: Uint32Array, sum: Accumulator, cellAt: (row: number) => Cell): Generator<void, Cell> {
  for (let at = 0; at < shown.length; at++) {
    if (at % STRIDE === 0) yield;
    sum.add(cellAt(shown[at] as number));
  }
  return sum.result();
}

interface Cells {
  readonly type: TableColumn['source']['type'];
  readonly at: (row: number) => Cell;
}

/** The column's cells; where numbers are asked of text, those that the whole column is read as. */
function* cellsOf(rows: TableRows, column: TableColumn, asNumbers: boolean): Generator<void, Cells> {
  const { type } = column.source;
  if (!asNumbers || type !== 'text') return { type, at: (row) => rows.cell(row, column) };
  const texts: (string | null)[] = [];
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    const cell = rows.cell(row, column);
    texts.push(cell === null ? null : String(cell));
  }
  const read = textNumbers(texts);
  return { type: 'decimal', at: (row) => ('numbers' in read ? (read.numbers[row] ?? null) : null) };
}

/** How an aggregate of cells of a format is written: as the server does. */
function formatOf(aggregate: string, cells: Format): Format {
  if (aggregate.startsWith('count')) return 'integer';
  const details = typeof cells === 'string' ? { type: cells } : cells;
  const plain = details.type === 'text' || (details.type === 'integer' && aggregate !== 'sum');
  if (!OF_NUMBERS.includes(aggregate) || !plain) return cells;
  const { decimals: _, currency: __, ...rest } = { decimals: 0, currency: '', ...details };
  return aggregate === 'sum' ? 'number' : { ...rest, type: 'number' };
}
