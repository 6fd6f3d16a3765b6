import type { TableColumn, TableRows } from '../model/rows.ts';
import { type SortKeys, sortKeys } from './keys.ts';
import { sortRows } from './radix.ts';

export type Direction = 'ascending' | 'descending';

export interface SortEntry {
  readonly column: TableColumn;
  readonly direction: Direction;
}

/** Gives the order of all rows for a list of sort columns; null is the original order. */
export type Sorter = (entries: readonly SortEntry[]) => Generator<void, Uint32Array | null>;

export function createSorter(given: TableRows, locale: string): Sorter {
  let known = new Map<TableColumn, SortKeys>();
  let knownCount = 0;
  return function* sort(entries) {
    if (entries.length === 0) return null;
    // Rows may be added between two strides; they are for the next sort.
    const { count } = given;
    const rows: TableRows = Object.create(given, { count: { value: count } });
    if (count !== knownCount) known.clear();
    // Only texts in use keep their keys: they are dear to make and light to hold, those of numbers the other way round.
    const used = new Map<TableColumn, SortKeys>();
    let order = new Uint32Array(count);
    for (let row = 0; row < count; row++) order[row] = row;
    for (const { column, direction } of [...entries].reverse()) {
      const descending = direction === 'descending';
      const keys = known.get(column) ?? (yield* sortKeys(rows, column, locale));
      order = yield* sortRows(order, keys, descending);
      if (keys.words.length === 1) used.set(column, keys);
    }
    known = used;
    knownCount = count;
    return order;
  };
}
