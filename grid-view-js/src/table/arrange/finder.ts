import type { Filter, Mark } from '../../filter/filter.ts';
import { readPageFilter } from '../../filter/page-filter.ts';
import { parseSearch } from '../../filter/search.ts';
import type { PageFilter } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { inBoth, matchingRows } from '../search/row-search.ts';
import { TextIndex } from '../search/text-index.ts';

/** What a search and filters leave. */
export interface Found {
  /** 1 for each row that stays; null where all do. */
  readonly matches: Uint8Array | null;
  /** The texts to mark in the cells. */
  readonly marks: readonly Mark[];
}

/** What is known of some rows, for all who look for some of them. */
interface Known {
  readonly index: TextIndex;
  /** The rows that a filter, or a search, left, by its JSON; those used last at the end. */
  readonly passed: Map<string, Uint8Array>;
}

const KNOWN = new WeakMap<TableRows, Known>();
/** Of a million rows each takes a megabyte. */
const MOST_KEPT = 12;

/** Finds rows by what was typed and by the filters of columns. */
export class Finder {
  readonly #rows: TableRows;
  readonly #zone: string;
  readonly #known: Known;

  constructor(rows: TableRows, zone: string) {
    this.#rows = rows;
    this.#zone = zone;
    this.#known = KNOWN.get(rows) ?? { index: new TextIndex(rows), passed: new Map() };
    KNOWN.set(rows, this.#known);
  }

  /**
   * The search looks into these columns, filters into any. A half-typed search is not applied, nor is a filter that the
   * server would refuse.
   */
  *find(
    search: string,
    filters: readonly PageFilter[],
    columns: readonly TableColumn[],
  ): Generator<void, Found> {
    const { count } = this.#rows;
    const read = parseSearch(search, columns);
    const typed = read.state === 'complete' ? read : undefined;
    const chosen = filters.flatMap((filter) => readPageFilter(filter) ?? []);
    let matches: Uint8Array | undefined;
    for (const filter of typed ? [typed.filter, ...chosen] : chosen) {
      matches = inBoth(matches, yield* this.#passing(filter, count));
      yield;
    }
    return { matches: matches ?? null, marks: [...(typed?.marks ?? []), ...chosen.flatMap(marksOf)] };
  }

  /** The first rows of those that pass; of rows that were added since the filter was used only these are tested. */
  *#passing(filter: Filter, count: number): Generator<void, Uint8Array> {
    const { index, passed } = this.#known;
    const key = JSON.stringify(filter);
    const before = passed.get(key) ?? new Uint8Array(0);
    let all = before.subarray(0, count);
    if (before.length < count) {
      const from = before.length;
      const run = { rows: this.#rows, zone: this.#zone, index, from, end: count };
      const added = yield* matchingRows(filter, run);
      all = new Uint8Array(count);
      all.set(before);
      all.set(added, from);
    }
    passed.delete(key);
    passed.set(key, before.length > count ? before : all);
    const [oldest] = passed.keys();
    if (passed.size > MOST_KEPT && oldest !== undefined) passed.delete(oldest);
    return all;
  }
}

function marksOf(filter: Filter): Mark[] {
  return filter.kind === 'text' ? filter.parts.map((text) => ({ text, columns: filter.columns })) : [];
}
