import type { Filter } from '../../filter/filter.ts';
import { rowTest } from '../../filter/matching.ts';
import type { TableRows } from '../model/rows.ts';
import type { TextIndex } from './text-index.ts';

/** How many rows are tested between two yields. */
const STRIDE = 256;

/** Marks the rows that a filter leaves, in slices; texts that any cell may hold are looked up in the index. */
export function* matchingRows(
  filter: Filter,
  rows: TableRows,
  zone: string,
  index: TextIndex,
): Generator<void, Uint8Array> {
  switch (filter.kind) {
    case 'all':
    case 'any': {
      const all = filter.kind === 'all';
      const found = new Uint8Array(rows.count).fill(all ? 1 : 0);
      for (const part of filter.of) {
        const matches = yield* matchingRows(part, rows, zone, index);
        for (let row = 0; row < rows.count; row++) {
          if ((matches[row] === 1) !== all) found[row] = all ? 0 : 1;
        }
        yield;
      }
      return found;
    }
    case 'not': {
      const matches = yield* matchingRows(filter.of, rows, zone, index);
      return matches.map((match) => 1 - match);
    }
    case 'text': {
      const [only = ''] = filter.parts;
      if (!filter.columns && filter.parts.length === 1 && index.canFind(only))
        return yield* index.search(only);
      return yield* tested(filter, rows, zone);
    }
    default:
      return yield* tested(filter, rows, zone);
  }
}

function* tested(filter: Filter, rows: TableRows, zone: string): Generator<void, Uint8Array> {
  const test = rowTest(filter, rows, zone);
  const found = new Uint8Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    if (test(row)) found[row] = 1;
  }
  return found;
}
