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

export function createSorter(rows: TableRows, locale: string): Sorter {
  let known = new Map<TableColumn, SortKeys>();
  return function* sort(entries) {
    if (entries.length === 0) return null;
    // Only the keys in use are kept: turning the direction round is then quick, and memory stays bounded.
    const used = new Map<TableColumn, SortKeys>();
    let order = new Uint32Array(rows.count);
    for (let row = 0; row < rows.count; row++) order[row] = row;
    for (const { column, direction } of [...entries].reverse()) {
      const keys = known.get(column) ?? (yield* sortKeys(rows, column, locale));
      used.set(column, keys);
      order = yield* sortRows(order, keys, direction === 'descending');
    }
    known = used;
    return order;
  };
}
