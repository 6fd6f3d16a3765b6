import type { Mark } from '../../filter/filter.ts';
import type { PageFilter, PageSort } from '../../wire/wire.ts';
import type { TableColumn } from '../model/rows.ts';

/** Which rows show and in which order: worked out from the rows at hand, or asked of a server. */
export interface Arrangement {
  sort(entries: readonly PageSort[]): void;
  /** Search and filters together; the search looks into these columns. */
  find(search: string, filters: readonly PageFilter[], columns: readonly TableColumn[]): void;
  /** More rows came to the end: what was asked for last is asked again. */
  refresh(): void;
}

/** What an arrangement has found. */
export interface Arranged {
  /** The rows in the order of the screen; null is all rows as they came. */
  readonly order: Uint32Array | null;
  /** The texts to mark in the cells. */
  readonly marks: readonly Mark[];
  /** Rows that pass, and rows there are; of a server's result the whole of it. */
  readonly shown: number;
  readonly total: number;
  readonly why: 'sort' | 'find' | 'refresh';
}
