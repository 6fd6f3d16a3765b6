import type { Cell, Column } from '../wire/wire.ts';

/** What a row must be like to stay. */
export type Filter = Group | Negation | TextFilter | NumberRange | TimeRange | SetFilter;

/** Rows that pass every one, or at least one, of some filters. */
export interface Group {
  readonly kind: 'all' | 'any';
  readonly of: readonly Filter[];
}

/** Rows that do not pass a filter, those without a value included. */
export interface Negation {
  readonly kind: 'not';
  readonly of: Filter;
}

/** Rows of which one cell holds these folded texts in this order, as the reader sees it or as it is in the data. */
export interface TextFilter {
  readonly kind: 'text';
  /** The keys of the columns that are searched. */
  readonly columns: readonly string[];
  readonly parts: readonly string[];
}

/** A folded text that rows were asked to hold, to be marked in the cells of these columns. */
export interface Mark {
  readonly text: string;
  readonly columns: readonly string[];
}

/** Rows whose cell is a number within bounds; undefined is an open end. A cell without a value lies in no range. */
export interface NumberRange {
  readonly kind: 'numbers';
  readonly column: string;
  readonly from: Bound | undefined;
  readonly to: Bound | undefined;
}

export interface Bound {
  /** The digits of a number. */
  readonly value: string;
  readonly inclusive: boolean;
}

/** Rows whose cell is a time within bounds, given as wall times in milliseconds, read as if they were UTC. */
export interface TimeRange {
  readonly kind: 'times';
  readonly column: string;
  readonly from: number | undefined;
  /** The first moment after the range. */
  readonly before: number | undefined;
}

/** Rows whose cell is one of some values, written as in the data; numbers are compared by value. */
export interface SetFilter {
  readonly kind: 'set';
  readonly column: string;
  readonly values: readonly string[];
  /** True where cells without a value are chosen too. */
  readonly noValue: boolean;
}

export interface FilterColumn {
  readonly source: Pick<Column, 'key' | 'label' | 'type' | 'searchable'>;
}

/** Rows as a filter sees them. */
export interface FilterRows<C extends FilterColumn> {
  readonly count: number;
  readonly columns: readonly C[];
  cell(row: number, column: C): Cell;
  /** The cell as the reader sees it. */
  text(row: number, column: C): string;
}

/** The columns that a search looks into. */
export function searchedColumns<C extends FilterColumn>(columns: readonly C[]): C[] {
  return columns.filter(({ source }) => source.searchable !== false);
}
