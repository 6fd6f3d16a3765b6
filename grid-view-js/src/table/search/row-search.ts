import type { Filter, TextFilter } from '../../filter/filter.ts';
import { rowTest } from '../../filter/matching.ts';
import type { TableRows } from '../model/rows.ts';
import type { TextIndex } from './text-index.ts';

/** How many rows are tested between two yields. */
const STRIDE = 256;

/** Rows to look at, from one to just before another. */
export interface Run {
  readonly rows: TableRows;
  readonly zone: string;
  readonly index: TextIndex;
  readonly from: number;
  readonly end: number;
}

/** Marks the rows of a run that a filter leaves, in slices; texts are looked up in the index. */
export function* matchingRows(filter: Filter, run: Run): Generator<void, Uint8Array> {
  switch (filter.kind) {
    case 'all':
    case 'any': {
      const all = filter.kind === 'all';
      const found = new Uint8Array(run.end - run.from).fill(all ? 1 : 0);
      for (const part of filter.of) {
        const matches = yield* matchingRows(part, run);
        for (let row = 0; row < found.length; row++) {
          if ((matches[row] === 1) !== all) found[row] = all ? 0 : 1;
        }
        yield;
      }
      return found;
    }
    case 'not': {
      const matches = yield* matchingRows(filter.of, run);
      return matches.map((match) => 1 - match);
    }
    case 'text':
      return yield* holding(filter, run);
    default:
      return yield* tested(filter, run);
  }
}

/** The rows that are marked twice; no marks at all stand for every row. */
export function inBoth(left: Uint8Array | undefined, right: Uint8Array): Uint8Array {
  return left ? left.map((match, row) => match & (right[row] as number)) : right;
}

/** Only what the index cannot tell is tested: texts with a border in them, and whether several stand in one cell in order. */
function* holding(filter: TextFilter, run: Run): Generator<void, Uint8Array> {
  const { rows, index, from, end } = run;
  const columns = rows.columns.filter(({ source }) => filter.columns.includes(source.key));
  const known = filter.parts.filter((part) => index.canFind(part));
  let found: Uint8Array | undefined;
  for (const part of known) {
    const matches = yield* index.search(part, columns, end);
    found = inBoth(found, matches);
  }
  const maybe = found?.subarray(from);
  return maybe && filter.parts.length === 1 ? maybe : yield* tested(filter, run, maybe);
}

function* tested(filter: Filter, run: Run, maybe?: Uint8Array): Generator<void, Uint8Array> {
  const { rows, zone, from, end } = run;
  const test = rowTest(filter, rows, zone);
  const found = new Uint8Array(end - from);
  for (let at = 0; at < found.length; at++) {
    if (at % STRIDE === 0) yield;
    if (maybe?.[at] !== 0 && test(from + at)) found[at] = 1;
  }
  return found;
}
