import type { FilterTexts } from './i18n/filter-texts.ts';
import type { Texts } from './i18n/texts.ts';
import type { ToolTexts } from './i18n/tool-texts.ts';
import type { GridArtifact, PageAnswer, PageFilter, PageSort, Row } from './wire/wire.ts';

/** `auto` follows the reader's system. */
export type Theme = 'auto' | 'light' | 'dark';

/** A row as an object whose members are named as the columns. */
export type RowRecord = Readonly<Record<string, unknown>>;

/** An artifact whose rows may be arrays, as the server sends them, or objects. */
export type GivenArtifact = Omit<GridArtifact, 'rows'> & { rows: (Row | RowRecord)[] };

export interface GridViewOptions {
  /** The element to fill; what it holds is replaced. A view that is already there is destroyed first. */
  root: HTMLElement;
  /** An artifact, or the component around one. */
  artifact: GivenArtifact | { artifact: GivenArtifact };
  theme?: Theme;
  /** The widget's own texts, where they should differ from those of the artifact's language. */
  texts?: Partial<Texts & ToolTexts & FilterTexts>;
  /**
   * Gives a page of the whole result, where the artifact holds only its first rows: sort, search and filters are then the
   * server's, and rows are asked for as the reader scrolls to them. The widget itself never sends a request.
   */
  loadPage?: (query: PageQuery, signal: AbortSignal) => Promise<PageAnswer>;
}

/** Which rows the table needs: what a `PageRequest` says beside its statement. */
export interface PageQuery {
  offset: number;
  limit: number;
  sort: PageSort[];
  search: string;
  filters: PageFilter[];
  /** The keys of the columns that the search looks into. */
  columns: string[];
}

/** What the reader has set up in the table. It is JSON: a host may keep it and give it back. */
export interface TableState {
  /** The most important first; empty is the original order. */
  sort: PageSort[];
  search: string;
  /** Rows pass every one of them. */
  filters: PageFilter[];
  /** In the order of the screen; columns that are not named follow as the artifact has them. */
  columns: ColumnState[];
  /** Whether long texts take several lines. */
  wrap: boolean;
}

export interface ColumnState {
  key: string;
  hidden?: boolean;
  /** In pixels; what suits the cells where it is absent. */
  width?: number;
  /** At which end the column stays in view while the others scroll. */
  pinned?: 'start' | 'end';
}

export interface CsvOptions {
  /** The rows as sorted and filtered, or all of them as they came. */
  rows?: 'shown' | 'all';
  /** Whether a byte order mark comes first, as spreadsheets like it. */
  bom?: boolean;
}

export interface GridViewEvents {
  /** The sort columns, the most important first; empty is the original order. */
  sort: { columns: { key: string; direction: 'ascending' | 'descending' }[] };
  search: { query: string; shown: number; total: number };
  /** The reader, or `setState`, has changed the table; all of its state. */
  state: TableState;
  /** Rows have left the table, by the reader's own act: to the clipboard, into a file, or on paper. */
  export: { kind: 'copy' | 'csv' | 'print'; rows: number };
  /** A part could not be drawn; the rest stands. */
  error: { part: string; message: string };
}

export interface GridViewHandle {
  /** Shows another artifact in the same place; where its columns are the same, all that the reader set up stays. */
  update(artifact: GridViewOptions['artifact']): void;
  /** Adds rows at the end of the table; scroll position, sort, search and focus stay. */
  append(rows: readonly (Row | RowRecord)[]): void;
  /** What the reader has set up; nothing is kept anywhere by the widget itself. */
  getState(): TableState;
  /** Sets up the table as it was; what is left out stays, and columns that are not there are passed over. */
  setState(state: Partial<TableState>): void;
  /** The table as comma-separated values, with the columns and rows that are shown, or all rows. */
  exportCsv(options?: CsvOptions): Promise<string>;
  /** Calls the listener at every such event; the function returned ends that. */
  on<K extends keyof GridViewEvents>(type: K, listener: (event: GridViewEvents[K]) => void): () => void;
  /** Empties the root and gives back everything the view held. */
  destroy(): void;
}
