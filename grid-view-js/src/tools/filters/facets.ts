import { orderOf } from '../../aggregate/order.ts';
import { rawText } from '../../filter/matching.ts';
import type { TableColumn, TableRows } from '../../table/model/rows.ts';
import { millisecondsOf } from '../../table/sort/moments.ts';
import type { Cell } from '../../wire/wire.ts';

const STRIDE = 1024;
const BINS = 20;

/** How many of the matching rows hold each value, by its raw text; none for values that only other rows hold. */
export type Counts = ReadonlyMap<string | null, number>;

/** @param matches 1 for each row that counts; null where all do */
export function* countValues(
  rows: TableRows,
  column: TableColumn,
  matches: Uint8Array | null,
): Generator<void, Counts> {
  const counts = new Map<string | null, number>();
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    const cell = rows.cell(row, column);
    const value = cell === null ? null : rawText(cell, column.source.type);
    counts.set(value, (counts.get(value) ?? 0) + (matches?.[row] ?? 1));
  }
  return counts;
}

export interface Top {
  /** The most frequent first; of equal ones in the order of the column. */
  readonly values: readonly string[];
  /** How many others there are. */
  readonly more: number;
}

/** The most frequent values that rows still have and that are asked for; never the missing one. */
export function* mostFrequent(
  counts: Counts,
  most: number,
  { source: { type } }: TableColumn,
  locale: string,
  isWanted: (value: string) => boolean,
): Generator<void, Top> {
  const typed = type === 'text' ? undefined : orderOf(type);
  const compare = typed ?? new Intl.Collator(locale, { numeric: true }).compare;
  const order = (a: string, b: string) =>
    (counts.get(b) as number) - (counts.get(a) as number) || compare(a, b);
  const values: string[] = [];
  let wanted = 0;
  let seen = 0;
  for (const [value, count] of counts) {
    if (seen++ % STRIDE === 0) yield;
    if (value === null || count === 0 || !isWanted(value)) continue;
    wanted++;
    const last = values[most - 1];
    if (last !== undefined && order(value, last) >= 0) continue;
    let low = 0;
    for (let high = values.length; low < high; ) {
      const middle = (low + high) >>> 1;
      if (order(values[middle] as string, value) <= 0) low = middle + 1;
      else high = middle;
    }
    values.splice(low, 0, value);
    values.length = Math.min(values.length, most);
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
  const values = new Float64Array(rows.count).fill(Number.NaN);
  let from = Number.POSITIVE_INFINITY;
  let to = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < values.length; row++) {
    if (row % STRIDE === 0) yield;
    const cell = rows.cell(row, column);
    if (cell === null || matches?.[row] === 0) continue;
    const value = column.numeric ? Number(cell) : millisecondsOf(cell, column.source.type);
    values[row] = value;
    if (value < from) from = value;
    if (value > to) to = value;
  }
  if (from > to) return undefined;
  const bins = new Uint32Array(BINS);
  for (let row = 0; row < values.length; row++) {
    if (row % STRIDE === 0) yield;
    const place = (((values[row] as number) - from) / (to - from || 1)) * BINS;
    const bin = Math.min(BINS - 1, Math.floor(place)); // not a number is no place, and counts nowhere
    bins[bin] = (bins[bin] as number) + 1;
  }
  const cellOf = (value: number) => rows.cell(values.indexOf(value), column);
  return { least: cellOf(from), greatest: cellOf(to), bins };
}
