import type { TableState } from '../api.ts';
import type { ViewContext } from '../context.ts';
import type { GridArtifact } from '../wire/wire.ts';
import type { Arranged } from './arrange/arrangement.ts';
import type { LaidColumn } from './model/layout.ts';
import type { TableRows } from './model/rows.ts';

/** The table as its tools see it: what it shows, and one way to change that. */
export interface TableControl {
  readonly element: HTMLElement;
  readonly artifact: GridArtifact;
  readonly context: ViewContext;
  /** All columns, hidden ones too, and all rows at hand. */
  readonly rows: TableRows;
  readonly state: TableState;
  /** The columns on the screen, in its order, with the widths they have there. */
  readonly columns: readonly LaidColumn[];
  readonly arranged: Arranged;
  change(part: Partial<TableState>): void;
  /** Shows a column in a width that is being tried out: no part of the state until it is given to `change`. */
  resize(key: string, width: number): void;
  /** Calls the listener after every change of the state, of the shown rows, or of the columns; the function returned ends that. */
  onChange(listener: () => void): () => void;
  /** Says something to readers who do not see the screen. */
  announce(text: string): void;
  /** Puts the focus on the header of a column. */
  focusHeader(key: string): void;
}
