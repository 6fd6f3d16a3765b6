// Written by scripts/wire-types.mjs from the JSON Schemas.
/**
 * One block of the layout.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "BlockName".
 */
export type BlockName = 'title' | 'kpis' | 'chart' | 'table' | 'toolbar';
/**
 * What the cells of a column are. Cells of integer, big_integer, decimal and double are numbers even where they travel as strings.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ColumnType".
 */
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
/**
 * How values are written: a word, or an object with details. percent means the values are already per cent (12.3 is 12.3%), ratio means shares of one (0.123 is 12.3%).
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Format".
 */
export type Format = FormatId | FormatDetails;
/**
 * The kind of a format.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "FormatId".
 */
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
/**
 * Where the text of a cell stands.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Align".
 */
export type Align = 'left' | 'center' | 'right';
/**
 * How a column became one number.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "AggregateName".
 */
export type AggregateName =
  | 'count'
  | 'sum'
  | 'avg'
  | 'min'
  | 'max'
  | 'count_distinct'
  | 'median'
  | 'first'
  | 'last';
/**
 * How cells are drawn; text where it is absent.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "CellKind".
 */
export type CellKind = 'text' | 'bar' | 'delta' | 'color_scale' | 'badge';
/**
 * One value. What a double cannot carry travels as a string of digits; dates and times are ISO 8601 strings; null is no value, never zero.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Cell".
 */
export type Cell = string | number | boolean | null;
/**
 * One row: its cells in the order of the columns.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Row".
 */
export type Row = Cell[];
/**
 * The colour meaning of a number.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Tone".
 */
export type Tone = 'default' | 'green' | 'red' | 'amber';
/**
 * The kind of a chart.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ChartType".
 */
export type ChartType = 'bar' | 'line' | 'area' | 'pie' | 'donut' | 'scatter' | 'heatmap' | 'histogram';
/**
 * How values are written: one of the words, or an object with details. percent means the values are already per cent (12.3 is 12.3%), ratio means shares of one (0.123 is 12.3%).
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewFormat".
 */
export type ViewFormat =
  | (
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
      | 'link'
    )
  | ViewFormatObject;

/**
 * Everything the browser needs to draw one view: structure, numbers and rows. Every number in it was computed from the rows.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "GridArtifact".
 */
export interface GridArtifact {
  /**
   * The version of this shape.
   */
  version: 1;
  /**
   * Identifies the view on its page.
   */
  gridId: string;
  /**
   * The heading of the view; empty for none.
   */
  title: string;
  /**
   * A line below the heading.
   */
  subtitle?: string;
  /**
   * Present while the rows are still on their way: a skeleton without a row or a number.
   */
  state?: 'pending';
  /**
   * BCP 47 tag of the language of every formatted text, such as en-US.
   */
  locale: string;
  /**
   * IANA name of the time zone of every instant, such as Europe/Berlin or UTC.
   */
  zone: string;
  layout: Layout;
  /**
   * The columns of the table, in the order shown.
   */
  columns: Column[];
  /**
   * The rows of the table, each an array in the order of the columns.
   */
  rows: Row[];
  table: TableInfo;
  /**
   * The single numbers above the table, in the order shown.
   */
  kpis: Kpi[];
  /**
   * The charts, in the order shown. None repeats the rows.
   */
  charts: Chart[];
  /**
   * The filters of the toolbar, in the order shown.
   *
   * @minItems 1
   */
  filters?: Filter[];
  /**
   * What the reader should know of the numbers.
   */
  diagnostics: Problem[];
  /**
   * Why the view looks as it does.
   *
   * Items: One sentence.
   */
  explanation: string[];
}
/**
 * Which blocks are drawn, in which order.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Layout".
 */
export interface Layout {
  /**
   * The blocks from top to bottom, each at most once.
   */
  blocks: BlockName[];
  /**
   * How many KPIs stand side by side.
   */
  kpiColumns: number;
}
/**
 * One column of the table. Flags that are absent have their usual value.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Column".
 */
export interface Column {
  type: ColumnType;
  /**
   * The column's name in the rows, unique in the table.
   */
  key: string;
  /**
   * The header.
   */
  label: string;
  format: Format;
  align: Align;
  /**
   * Whether a click on the header sorts.
   */
  sortable?: boolean;
  /**
   * Whether search looks into this column.
   */
  searchable?: boolean;
  /**
   * Whether exports contain this column.
   */
  exportable?: boolean;
  /**
   * Whether the column starts hidden.
   */
  hide?: boolean;
  /**
   * A CSS length such as 12rem.
   */
  width?: string;
  /**
   * An address with {key} placeholders that are filled from the row, percent-encoded.
   */
  linkTemplate?: string;
  /**
   * The group of this column in the column menu.
   */
  menuGroup?: string;
  total?: AggregateName;
  cell?: CellKind;
}
/**
 * A format with details.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "FormatDetails".
 */
export interface FormatDetails {
  type: FormatId;
  /**
   * ISO 4217 code such as EUR.
   */
  currency?: string;
  /**
   * Digits after the decimal sign.
   */
  decimals?: number;
  /**
   * Written after the number.
   */
  unit?: string;
  /**
   * Whether to write short forms such as 1.2M.
   */
  compact?: boolean;
}
/**
 * How many rows there are of how many, and how the table behaves.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "TableInfo".
 */
export interface TableInfo {
  /**
   * Rows of the full result; null where that is not known.
   */
  rowCount: number | null;
  /**
   * Rows in this artifact.
   */
  returnedRows: number;
  /**
   * Whether the full result has more rows than this artifact, or may have.
   */
  truncated: boolean;
  /**
   * The totals row: its cells by the key of their column.
   */
  totals?: {
    [k: string]: Total;
  };
  /**
   * One search field for the whole table, one for each column, or none.
   */
  searchMode?: 'global' | 'per_column' | 'disabled';
  /**
   * Whether every other row is shaded.
   */
  striped?: boolean;
  /**
   * Whether readers may hide, move and resize columns.
   */
  columnSettings?: boolean;
  /**
   * The order of the groups that columns name in menuGroup.
   *
   * Items: A group.
   */
  columnGroupsOrder?: string[];
  /**
   * How much frame is drawn around the view.
   */
  wrapper?: 'full' | 'inner' | 'shell';
  /**
   * Whether readers may download a spreadsheet.
   */
  exportXlsx?: boolean;
  /**
   * Where the host offers a PDF of the view.
   */
  exportPdfUrl?: string;
}
/**
 * One cell of the totals row.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Total".
 */
export interface Total {
  /**
   * The total as text; an em dash where there is no value.
   */
  valueFmt: string;
  rawValue: Cell;
  aggregate: AggregateName;
}
/**
 * One number computed from the rows.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Kpi".
 */
export interface Kpi {
  /**
   * The words above the number.
   */
  label: string;
  /**
   * The number as text; an em dash where there is no value.
   */
  valueFmt: string;
  rawValue: Cell;
  tone: Tone;
  /**
   * The name of an icon that the host knows.
   */
  icon?: string;
  aggregate: AggregateName;
  /**
   * The column it was computed from; absent for a count of rows.
   */
  columnKey?: string;
  delta?: Delta;
  /**
   * True where rows were cut before it was computed.
   */
  partial?: boolean;
}
/**
 * The change of a KPI from the period before.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Delta".
 */
export interface Delta {
  /**
   * The difference as text, with a plus sign where it is positive.
   */
  valueFmt: string;
  rawValue: Cell;
}
/**
 * One chart with its numbers.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Chart".
 */
export interface Chart {
  /**
   * Identifies the chart in the view.
   */
  id: string;
  chartType: ChartType;
  /**
   * The words above the chart; empty for none.
   */
  title: string;
  /**
   * The height in pixels.
   */
  height: number;
  /**
   * Whether the chart follows the filters of the table.
   */
  dataSource: 'static' | 'grid_filtered';
  /**
   * A complete ECharts 6 option as plain JSON, its numbers in one dataset.
   */
  option: {
    [k: string]: unknown;
  };
  /**
   * The value format of each dimension of the dataset, by its name.
   */
  formats: {
    [k: string]: Format;
  };
  /**
   * One sentence for a screen reader, made from the numbers.
   */
  description: string;
  /**
   * Other kinds that suit the same dataset, best first.
   */
  alternatives: ChartAlternative[];
  reduction?: Reduction;
  overlay?: Overlay;
  /**
   * The name of a palette that the browser knows.
   */
  palette?: string;
  bind?: ChartBinding;
}
/**
 * Another kind that suits the same dataset, so that a switch needs no server.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ChartAlternative".
 */
export interface ChartAlternative {
  chartType: ChartType;
  /**
   * A JSON merge patch (RFC 7396) on the chart's option; null removes a member.
   */
  patch: {
    [k: string]: unknown;
  };
}
/**
 * What a chart leaves out or lumps together, so that a part never passes for the whole.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Reduction".
 */
export interface Reduction {
  /**
   * How marks were left out or put together.
   */
  kind: 'top_n' | 'top_n_other' | 'min_max' | 'sample' | 'bins' | 'partial_rows';
  /**
   * Marks that are drawn; rows for partial_rows.
   */
  shown: number;
  /**
   * Marks or rows there would be without it; null where that is not known.
   */
  total: number | null;
  /**
   * The same as a sentence.
   */
  note: string;
}
/**
 * A KPI shown inside the chart, as in the middle of a donut.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Overlay".
 */
export interface Overlay {
  /**
   * The words above the number.
   */
  title: string;
  /**
   * The number of the KPI as text; an em dash where it has no value.
   */
  valueFmt: string;
  tone: Tone;
  /**
   * True where rows were cut before the KPI was computed.
   */
  partial?: boolean;
}
/**
 * What the browser needs to compute the chart again over the rows that a filter leaves.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ChartBinding".
 */
export interface ChartBinding {
  /**
   * The column along the x axis.
   */
  xKey?: string;
  /**
   * The column of a pie's labels.
   */
  labelKey?: string;
  /**
   * The column whose equal values form one group.
   */
  groupBy?: string;
  /**
   * The column of the measure.
   */
  valueKey?: string;
  /**
   * The column whose values name the series.
   */
  seriesBy?: string;
  /**
   * The measures in wide form; empty for none.
   *
   * Items: The key of a column.
   */
  series: string[];
  aggregate: AggregateName;
}
/**
 * One filter of the toolbar.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Filter".
 */
export interface Filter {
  /**
   * The kind of filter.
   */
  type: 'select' | 'multiselect' | 'range' | 'date' | 'search';
  /**
   * Identifies the filter in the view.
   */
  id: string;
  /**
   * The column it looks at.
   */
  columnKey: string;
  /**
   * Its name; the column's label where it is absent.
   */
  label?: string;
  /**
   * The labels to offer; the column's own values where it is absent.
   *
   * @minItems 1
   *
   * Items: An option.
   */
  options?: string[];
  /**
   * Whether the browser or the server filters; the browser where it is absent.
   */
  scope?: 'client' | 'server';
}
/**
 * One thing wrong with an input, or worth knowing about a result, said so that a person or a model can mend it.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "Problem".
 */
export interface Problem {
  /**
   * A stable word for what is wrong, such as unknown_column. New codes are added; none changes its meaning.
   */
  code: string;
  /**
   * error: nothing was built, or the part is left out. warning: the result stands, and the reader should know.
   */
  severity: 'error' | 'warning';
  /**
   * JSON Pointer (RFC 6901) to the place in the input; empty for the whole of it.
   */
  pointer: string;
  /**
   * One or two sentences: what is wrong and what would be right.
   */
  message: string;
  /**
   * The values that would be accepted, where there is such a list.
   *
   * @minItems 1
   *
   * Items: An accepted value.
   */
  allowed?: string[];
  /**
   * The accepted value nearest to the one found.
   */
  didYouMean?: string;
}
/**
 * What a host sends to the browser: the self-contained artifact and, unless the host left them out, the raw columns and rows beside it.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "GridViewComponent".
 */
export interface GridViewComponent {
  /**
   * Says what this object is.
   */
  type: 'grid_view';
  /**
   * The heading of the view; empty for none.
   */
  title: string;
  /**
   * Present while the rows are still on their way, here and in the artifact.
   */
  state?: 'pending';
  artifact: GridArtifact;
  /**
   * The keys of the raw columns; absent where the artifact alone carries rows.
   *
   * Items: The key of a column.
   */
  columns?: string[];
  /**
   * The raw rows, each an array in the order of these columns; present where columns is.
   */
  rows?: Row[];
}
/**
 * What a planner answers: one SELECT, what it is for and how to show it. It holds no rows, no numbers of the result and no view.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "PlannerReply".
 */
export interface PlannerReply {
  /**
   * One read-only SELECT statement. Give every output column a readable alias in snake_case.
   */
  sql: string;
  /**
   * One sentence in the reader's language that says what the result shows.
   */
  purpose: string;
  /**
   * table: KPIs and a table. report: KPIs, up to three charts and a table. chart: KPIs, one chart and a table. answer: KPIs alone.
   */
  format: 'table' | 'report' | 'chart' | 'answer';
}
/**
 * The structure of a view: columns, KPIs, charts and layout. It never holds a number of the result, a row, SQL or a chart option; every number is computed from the rows.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "GridViewSpec".
 */
export interface GridViewSpec {
  /**
   * Identifies the view on its page: a lower-case letter, then lower-case letters, digits, hyphens or underscores.
   */
  grid_id: string;
  /**
   * The heading of the view.
   */
  title?: string;
  /**
   * A line below the heading.
   */
  subtitle?: string;
  /**
   * The columns of the table, in the order shown.
   *
   * @minItems 1
   */
  columns: ViewColumn[];
  /**
   * Up to eight single numbers above the table.
   *
   * @maxItems 8
   */
  kpis?: ViewKpi[];
  /**
   * Up to three charts.
   *
   * @maxItems 3
   */
  charts?: ViewChart[];
  layout?: ViewLayout;
  toolbar?: ViewToolbar;
  /**
   * One search field for the whole table, one for each column, or none.
   */
  search_mode?: 'global' | 'per_column' | 'disabled';
  /**
   * Whether every other row is shaded.
   */
  striped?: boolean;
  /**
   * Whether readers may hide, move and resize columns.
   */
  column_settings?: boolean;
  /**
   * The order of the groups that columns name in menu_group.
   *
   * Items: A group.
   */
  column_groups_order?: string[];
  /**
   * How much frame is drawn around the view.
   */
  wrapper?: 'full' | 'inner' | 'shell';
  /**
   * Whether readers may download a spreadsheet.
   */
  export_xlsx?: boolean;
  /**
   * Where the host offers a PDF of the view.
   */
  export_pdf_url?: string;
}
/**
 * One column of the table.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewColumn".
 */
export interface ViewColumn {
  /**
   * The name of a column of the SQL result.
   */
  key: string;
  /**
   * The header; the key where it is absent.
   */
  label?: string;
  format?: ViewFormat;
  /**
   * Where the text stands; by default numbers stand right and all else left.
   */
  align?: 'left' | 'center' | 'right';
  /**
   * Whether a click on the header sorts.
   */
  sortable?: boolean;
  /**
   * Whether search looks into this column.
   */
  searchable?: boolean;
  /**
   * Whether exports contain this column.
   */
  exportable?: boolean;
  /**
   * Whether the column starts hidden.
   */
  hide?: boolean;
  /**
   * A CSS length such as 12rem, or a number of pixels.
   */
  width?: string | number;
  /**
   * An address with {key} placeholders that are filled from the row: http, https, mailto or relative.
   */
  link_template?: string;
  /**
   * The group of this column in the column menu.
   */
  menu_group?: string;
  /**
   * The aggregate that the totals row shows under this column.
   */
  total?: 'count' | 'sum' | 'avg' | 'min' | 'max' | 'count_distinct' | 'median' | 'first' | 'last';
  /**
   * How cells are drawn.
   */
  cell?: 'text' | 'bar' | 'delta' | 'color_scale' | 'badge';
}
/**
 * A format with details.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewFormatObject".
 */
export interface ViewFormatObject {
  /**
   * The kind of format.
   */
  type:
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
  /**
   * ISO 4217 code such as EUR, for the type currency.
   */
  currency?: string;
  /**
   * Digits after the decimal sign.
   */
  decimals?: number;
  /**
   * Written after the number.
   */
  unit?: string;
  /**
   * Whether to write short forms such as 1.2M.
   */
  compact?: boolean;
}
/**
 * One number computed from a column. It says which column and how, never the number itself.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewKpi".
 */
export interface ViewKpi {
  /**
   * The words above the number. They must not contain the number.
   */
  label: string;
  /**
   * How the column becomes one number.
   */
  aggregate?: 'count' | 'sum' | 'avg' | 'min' | 'max' | 'count_distinct' | 'median' | 'first' | 'last';
  /**
   * The name of a column of the SQL result. Required for every aggregate but count.
   */
  column_key?: string;
  format?: ViewFormat;
  /**
   * The colour meaning of the number.
   */
  tone?: 'default' | 'green' | 'red' | 'amber';
  /**
   * The name of an icon that the host knows.
   */
  icon?: string;
  /**
   * Shows the change from the period before.
   */
  compare?: {
    /**
     * The only comparison there is, and the one meant where this is absent.
     */
    to?: 'previous';
    /**
     * The column whose values are the periods.
     */
    order_by: string;
  };
}
/**
 * One chart: which columns are drawn how. Bars, lines and areas take x_key with series (wide form), x_key with value_key and perhaps series_by (long form), or group_by with value_key and aggregate. Pies and donuts take label_key with value_key, or group_by. A scatter takes x_key and one series. A heatmap takes x_key, series_by and value_key. A histogram takes x_key.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewChart".
 */
export interface ViewChart {
  /**
   * Identifies the chart in the view.
   */
  id: string;
  /**
   * The kind of chart.
   */
  chart_type: 'bar' | 'line' | 'area' | 'pie' | 'donut' | 'scatter' | 'heatmap' | 'histogram';
  /**
   * The words above the chart.
   */
  title?: string;
  /**
   * The column along the x axis.
   */
  x_key?: string;
  /**
   * The measures in wide form: one column each.
   */
  series?: ViewSeries[];
  /**
   * The column whose values name the series in long form.
   */
  series_by?: string;
  /**
   * The column of a pie's labels.
   */
  label_key?: string;
  /**
   * The column of the measure in long form, of a pie and of groups.
   */
  value_key?: string;
  /**
   * The column whose equal values form one group.
   */
  group_by?: string;
  /**
   * How the values of a group become one number.
   */
  aggregate?: 'count' | 'sum' | 'avg' | 'min' | 'max' | 'count_distinct' | 'median' | 'first' | 'last';
  /**
   * Whether series stand on one another; normalized makes every stack the same height.
   */
  stacked?: true | false | 'normalized';
  /**
   * Which way bars run.
   */
  orientation?: 'vertical' | 'horizontal';
  /**
   * The order of categories: as the rows come, by value, or by label.
   */
  sort?: 'none' | 'asc' | 'desc' | 'label_asc' | 'label_desc';
  /**
   * The largest number of categories; the rest becomes Other where it can be added up.
   */
  limit?: number;
  /**
   * The step that dates are grouped by.
   */
  time_grain?: 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  /**
   * The height in pixels.
   */
  height?: number;
  /**
   * Whether the chart follows the filters of the table.
   */
  data_source?: 'static' | 'grid_filtered';
  /**
   * A KPI shown inside the chart, as in the middle of a donut.
   */
  overlay?: {
    /**
     * The words above it.
     */
    title?: string;
    /**
     * The label of one of this view's KPIs, never a number.
     */
    value: string;
    /**
     * Its colour meaning.
     */
    tone?: 'default' | 'green' | 'red' | 'amber';
  };
  /**
   * The name of a palette.
   */
  palette?: string;
  /**
   * The scale of the value axis; log needs positive values.
   */
  y_scale?: 'linear' | 'log';
}
/**
 * One measure of a chart in wide form.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewSeries".
 */
export interface ViewSeries {
  /**
   * The name of a numeric column of the SQL result.
   */
  key: string;
  /**
   * Its name in the legend; the column's label where it is absent.
   */
  label?: string;
  /**
   * A CSS colour such as #2563eb or rgb(37, 99, 235); the theme's where it is absent.
   */
  color?: string;
  /**
   * Draws this series as another kind inside the same chart.
   */
  series_type?: 'bar' | 'line' | 'area';
}
/**
 * Which blocks are drawn, in which order.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewLayout".
 */
export interface ViewLayout {
  /**
   * Each block at most once.
   *
   * Items: A block.
   */
  blocks?: ('title' | 'kpis' | 'chart' | 'table' | 'toolbar')[];
  /**
   * How many KPIs stand side by side.
   */
  kpi_columns?: number;
}
/**
 * What stands above the table.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewToolbar".
 */
export interface ViewToolbar {
  /**
   * In the order shown.
   */
  filters?: ViewFilter[];
  /**
   * Whether there is a search field.
   */
  search?: boolean;
}
/**
 * One filter of the toolbar.
 *
 * This interface was referenced by `Wire`'s JSON-Schema
 * via the `definition` "ViewFilter".
 */
export interface ViewFilter {
  /**
   * The kind of filter.
   */
  type: 'select' | 'multiselect' | 'range' | 'date' | 'search';
  /**
   * Identifies the filter in the view.
   */
  id: string;
  /**
   * The column it looks at.
   */
  column_key: string;
  /**
   * Its name; the column's label where it is absent.
   */
  label?: string;
  /**
   * The labels to offer; the column's own values where it is absent.
   *
   * Items: An option.
   */
  options?: string[];
  /**
   * Whether the browser or the server filters.
   */
  scope?: 'client' | 'server';
}
