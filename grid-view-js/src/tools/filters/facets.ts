import { orderOf } from '../../aggregate/order.ts';
import { rawText } from '../../filter/matching.ts';
import type { TableColumn, TableRows } from '../../table/model/rows.ts';
import { millisecondsOf } from '../../table/sort/moments.ts';
import type { Cell } from '../../wire/wire.ts';

const STRIDE = 2048;
export const BINS = 20;

/** How many of the matching rows hold each value of a column; none for values that only other rows hold. */
export type Counts = ReadonlyMap<Cell, number>;

/** @param matches 1 for each row that counts; null where all do */
export function* countValues(
  rows: TableRows,
  column: TableColumn,
  matches: Uint8Array | null,
): Generator<void, Counts> {
  const counts = new Map<Cell, number>();
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    let cell = rows.cell(row, column);
    if (column.numeric && typeof cell === 'string') cell = rawText(cell, column.source.type);
    counts.set(cell, (counts.get(cell) ?? 0) + (matches?.[row] ?? 1));
  }
  return counts;
}

export interface Top {
  /** The most frequent first; of equal ones in the order of the column. */
  readonly values: readonly Cell[];
  /** How many others there are. */
  readonly more: number;
}

/** The most frequent values that rows still have and that are asked for; never the missing one. */
export function* mostFrequent(
  counts: Counts,
  most: number,
  column: TableColumn,
  locale: string,
  isWanted: (cell: Cell) => boolean,
): Generator<void, Top> {
  const { type } = column.source;
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const typed = type === 'text' ? undefined : orderOf(type);
  const order = (a: Cell, b: Cell) =>
    (counts.get(b) as number) - (counts.get(a) as number) ||
    (typed ? typed(a, b) : compare(String(a), String(b)));
  const values: Cell[] = [];
  let wanted = 0;
  let seen = 0;
  for (const [cell, count] of counts) {
    if (seen++ % STRIDE === 0) yield;
    if (cell === null || count === 0 || !isWanted(cell)) continue;
    wanted++;
    const last = values[most - 1];
    if (last !== undefined && order(cell, last) >= 0) continue;
    let low = 0;
    for (let high = values.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (order(values[middle] as Cell, cell) <= 0) low = middle + 1;
      else high = middle;
    }
    values.splice(low, 0, cell);
    if (values.length > most) values.pop();
  }
  return { values, more: wanted - values.length };
}

/** From where to where the values of a column go, and how many lie in each of equal parts of that. */
export interface Spread {
  readonly least: Cell;
  readonly greatest: Cell;
  readonly bins: Uint32Array;
}

/** Undefined where no matching row has a value. */
export function* spreadOf(
  rows: TableRows,
  column: TableColumn,
  matches: Uint8Array | null,
): Generator<void, Spread | undefined> {
  const { type } = column.source;
  const measure = (cell: Cell) =>
    cell === null ? Number.NaN : column.numeric ? Number(cell) : millisecondsOf(cell, type);
  const values = new Float64Array(rows.count);
  let least = -1;
  let greatest = -1;
  for (let row = 0; row < values.length; row++) {
    if (row % STRIDE === 0) yield;
    const value = matches?.[row] === 0 ? Number.NaN : measure(rows.cell(row, column));
    values[row] = value;
    if (Number.isNaN(value)) continue;
    if (least < 0 || value < (values[least] as number)) least = row;
    if (greatest < 0 || value > (values[greatest] as number)) greatest = row;
  }
  if (least < 0) return undefined;
  const from = values[least] as number;
  const width = ((values[greatest] as number) - from) / BINS || 1;
  const bins = new Uint32Array(BINS);
  for (let row = 0; row < values.length; row++) {
    if (row % STRIDE === 0) yield;
    const value = values[row] as number;
    if (Number.isNaN(value)) continue;
    const bin = Math.min(BINS - 1, Math.floor((value - from) / width));
    bins[bin] = (bins[bin] as number) + 1;
  }
  return { least: rows.cell(least, column), greatest: rows.cell(greatest, column), bins };
}
