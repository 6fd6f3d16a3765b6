import type { Mark } from '../../filter/filter.ts';
import type { PageFilter, PageSort } from '../../wire/wire.ts';
import type { TableColumn } from '../model/rows.ts';

/** Which rows show and in which order: worked out from the rows at hand, or asked of a server. */
export interface Arrangement {
  /** With another reason than the reader's act, the scroll position stays. */
  sort(entries: readonly PageSort[], why?: Why): void;
  /** Search and filters together; the search looks into these columns. */
  find(search: string, filters: readonly PageFilter[], columns: readonly TableColumn[], why?: Why): void;
  /** More rows came to the end: what was asked for last is asked again. */
  refresh(): void;
  /** The rows from one place in the order up to another came into view. */
  see(first: number, end: number): void;
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
  /** Whether the order holds places of rows that are not at hand, as row numbers beyond theirs. */
  readonly remote?: boolean;
  readonly why: Why;
}

/** What has changed: the order, the rows that pass, the rows there are, or no more than which of them are at hand. */
export type Why = 'sort' | 'find' | 'refresh' | 'page';
