import type { Filter } from '../../filter/filter.ts';
import { parseSearch } from '../../filter/search.ts';
import type { PageFilter } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { matchingRows } from '../search/row-search.ts';
import { TextIndex } from '../search/text-index.ts';

/** What a search and filters leave. */
export interface Found {
  /** 1 for each row that stays; null where all do. */
  readonly matches: Uint8Array | null;
  /** The folded texts to mark in the cells. */
  readonly marks: readonly string[];
}

/** Finds rows by what was typed and by the filters of columns. */
export class Finder {
  readonly #rows: TableRows;
  readonly #zone: string;
  #columns: readonly TableColumn[] = [];
  #index: TextIndex | undefined;

  constructor(rows: TableRows, zone: string) {
    this.#rows = rows;
    this.#zone = zone;
  }

  /** The search looks into these columns; a half-typed one is not applied. */
  *find(
    search: string,
    _filters: readonly PageFilter[],
    columns: readonly TableColumn[],
  ): Generator<void, Found> {
    const known = this.#columns;
    if (columns.length !== known.length || columns.some((column, at) => column !== known[at]))
      this.#index = undefined;
    this.#columns = columns;
    const rows: TableRows = Object.create(this.#rows, { columns: { value: columns } });
    const read = parseSearch(search, columns);
    const filters: Filter[] = read.state === 'complete' ? [read.filter] : [];
    if (filters.length === 0) return { matches: null, marks: [] };
    this.#index ??= new TextIndex(rows);
    const matches = yield* matchingRows({ kind: 'all', of: filters }, rows, this.#zone, this.#index);
    return { matches, marks: read.state === 'complete' ? read.marks : [] };
  }
}
