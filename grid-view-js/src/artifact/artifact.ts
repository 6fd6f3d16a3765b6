/** What the server sends and the widget mounts: version 1 of the wire, as the TypeScript of its JSON. */
export interface GridArtifact {
  version: 1;
  gridId: string;
  title: string;
  subtitle?: string;
  /** `pending` while the rows are still on their way: the widget shows a skeleton. */
  state?: 'pending';
  locale: string;
  zone: string;
  layout: Layout;
  columns: Column[];
  rows: Row[];
  table: TableInfo;
  kpis: Kpi[];
  charts: Chart[];
  diagnostics: Diagnostic[];
  explanation: string[];
}

export type BlockName = 'title' | 'kpis' | 'chart' | 'table' | 'toolbar';

export interface Layout {
  blocks: BlockName[];
  kpiColumns: number;
}

/** A row holds its cells in column order. */
export type Row = Cell[];

/** Numbers that a double cannot carry travel as strings of digits; the column's type says that they are numbers. */
export type Cell = string | number | boolean | null;

export type ColumnType =
  | 'integer'
  | 'big_integer'
  | 'decimal'
  | 'double'
  | 'boolean'
  | 'text'
  | 'date'
  | 'time'
  | 'timestamp'
  | 'instant'
  | 'json';

export type Align = 'left' | 'center' | 'right';

export interface Column {
  key: string;
  label: string;
  type: ColumnType;
  format: Format;
  align: Align;
  sortable?: boolean;
  searchable?: boolean;
  hide?: boolean;
  /** A CSS length in px, rem, em, ch or per cent. */
  width?: string;
  /** A URL with `{key}` placeholders that are filled, percent-encoded, from the row. */
  linkTemplate?: string;
}

export type FormatId =
  | 'text'
  | 'number'
  | 'integer'
  | 'currency'
  | 'percent'
  | 'ratio'
  | 'date'
  | 'datetime'
  | 'month'
  | 'duration'
  | 'bytes'
  | 'boolean'
  | 'link';

export interface FormatDetails {
  type: FormatId;
  currency?: string;
  decimals?: number;
  unit?: string;
  compact?: boolean;
}

export type Format = FormatId | FormatDetails;

export interface TableInfo {
  /** Null where the engine could not count the full result. */
  rowCount: number | null;
  returnedRows: number;
  searchMode?: 'global' | 'per_column' | 'disabled';
  truncated: boolean;
  striped?: boolean;
  wrapper?: 'full' | 'inner' | 'shell';
  totals?: Record<string, Total>;
}

export interface Total {
  valueFmt: string;
  rawValue: Cell;
  aggregate: string;
}

export type Tone = 'default' | 'green' | 'red' | 'amber';

export interface Kpi {
  label: string;
  valueFmt: string;
  rawValue: Cell;
  tone: Tone;
  icon?: string;
  aggregate: string;
  columnKey?: string;
  delta?: Delta;
  /** True where the value was computed over cut rows. */
  partial?: boolean;
}

export interface Delta {
  valueFmt: string;
  rawValue: Cell;
}

export interface Overlay {
  title?: string;
  valueFmt: string;
  tone: Tone;
}

export interface Chart {
  id: string;
  chartType: string;
  title: string;
  height: number;
  dataSource: string;
  /** A complete ECharts option as plain JSON, its numbers in one `dataset`. */
  option: Record<string, unknown>;
  /** The value format of each dimension of the dataset. */
  formats: Record<string, Format>;
  description: string;
  alternatives: { chartType: string; patch: Record<string, unknown> }[];
  reduction?: Reduction;
  overlay?: Overlay;
  palette?: string;
}

/** How points were left out or merged, so that a chart never passes a part off as the whole. */
export interface Reduction {
  kind: string;
  shown: number;
  total: number;
  note: string;
}

export interface Diagnostic {
  code: string;
  severity: 'error' | 'warning' | 'info';
  pointer: string;
  message: string;
}
