// Written by scripts/wire-types.mjs from the JSON Schemas.
/**
 * One block of the layout.
 */
export type BlockName = 'title' | 'kpis' | 'chart' | 'table' | 'toolbar';
/**
 * What the cells of a column are. Cells of integer, big_integer, decimal and double are numbers even where they travel as strings.
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
 */
export type Format = FormatId | FormatDetails;
/**
 * The kind of a format.
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
 */
export type Align = 'left' | 'center' | 'right';
/**
 * How a column became one number.
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
 */
export type CellKind = 'text' | 'bar' | 'delta' | 'color_scale' | 'badge';
/**
 * One value. What a double cannot carry travels as a string of digits; dates and times are ISO 8601 strings; null is no value, never zero.
 */
export type Cell = string | number | boolean | null;
/**
 * One row: its cells in the order of the columns.
 */
export type Row = Cell[];
/**
 * The colour meaning of a number.
 */
export type Tone = 'default' | 'green' | 'red' | 'amber';
/**
 * The kind of a chart.
 */
export type ChartType = 'bar' | 'line' | 'area' | 'pie' | 'donut' | 'scatter' | 'heatmap' | 'histogram';
/**
 * What grid-view build writes for a line.
 */
export type BuildAnswer = LineBuilt | LineFailed;
/**
 * A view, a view wrapped in {"view": …}, or a model's text that holds either.
 */
export type ViewInput = GridViewSpec | WrappedView | string;
/**
 * How values are written: one of the words, or an object with details. percent means the values are already per cent (12.3 is 12.3%), ratio means shares of one (0.123 is 12.3%).
 */
export type FormatSpec =
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
  | FormatDetailsSpec;
/**
 * The name of a column, or its name and type.
 */
export type InputColumn = string | TypedColumn;
/**
 * The columns of the rows, in order.
 */
export type InputColumns = InputColumn[];
/**
 * All rows as arrays in the order of the columns, or all as objects by name.
 *
 * Items: One row; lists and objects in a cell are JSON.
 */
export type InputRows = (
  | unknown[]
  | {
      [k: string]: unknown;
    }
)[];
/**
 * What grid-view present writes for a line.
 */
export type PresentAnswer = LinePresented | LinePending | LineFailed;
/**
 * A planner reply, or a model's text that holds one.
 */
export type ReplyInput = PlannerReply | string;
/**
 * What grid-view run writes for a line.
 */
export type RunAnswer = LineRun | LineFailed;
/**
 * A count: exact up to 50, beyond that the next power of ten that is not smaller.
 */
export type RoundedCount = number;
/**
 * What POST /api/v1/sdk/process answers; status says which shape. Only complete has a view, and it always has one.
 */
export type TwoStageAnswer = PlannedAnswer | NeedsInputAnswer | CompleteAnswer | FailedAnswer | ExpiredAnswer;
/**
 * The body of POST /api/v1/sdk/process. Without a session_id it is stage 1, with one stage 2. It carries no value of any row in either.
 */
export type TwoStageRequest = ViewRequest | PlanRequest;

/**
 * Everything the browser needs to draw one view: structure, numbers and rows. Every number in it was computed from the rows.
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
 */
export interface Column {
  /**
   * The column's name in the rows, unique in the table.
   */
  key: string;
  /**
   * The header.
   */
  label: string;
  type: ColumnType;
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
   * The colours; the default ones where it is absent.
   */
  palette?: 'default' | 'accessible' | 'viridis' | 'blue' | 'green' | 'orange' | 'grey' | 'diverging';
  bind?: ChartBinding;
}
/**
 * Another kind that suits the same dataset, so that a switch needs no server.
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
 */
export interface Filter {
  /**
   * Identifies the filter in the view.
   */
  id: string;
  /**
   * The column it looks at.
   */
  columnKey: string;
  /**
   * The kind of filter.
   */
  type: 'select' | 'multiselect' | 'range' | 'date' | 'search';
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
   * Whether the browser or the server filters; the browser where it is absent.
   */
  scope?: 'client' | 'server';
}
/**
 * One thing wrong with an input, or worth knowing about a result, said so that a person or a model can mend it.
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
   * Items: An accepted value.
   */
  allowed?: string[];
  /**
   * The accepted value nearest to the one found.
   */
  didYouMean?: string;
}
/**
 * The body of POST /chat: a question, what was said before, and what the page adds.
 */
export interface ChatRequest {
  /**
   * The question.
   */
  message: string;
  /**
   * Earlier turns, the oldest first.
   */
  history?: ChatTurn[];
  /**
   * What the page adds, by name.
   */
  parameters?: {
    /**
     * The value of a parameter.
     */
    [k: string]: string | number | boolean;
  };
}
/**
 * One earlier turn.
 */
export interface ChatTurn {
  /**
   * Who said it.
   */
  role: 'user' | 'assistant';
  /**
   * What was said.
   */
  content: string;
}
/**
 * The answer to a line that was built.
 */
export interface LineBuilt {
  /**
   * The id of the line; null where it had none or none could be read.
   */
  id: string | number | boolean | null;
  /**
   * True: the line was answered.
   */
  ok: true;
  artifact: GridArtifact;
}
/**
 * The answer to a line that has problems.
 */
export interface LineFailed {
  /**
   * The id of the line; null where it had none or none could be read.
   */
  id: string | number | boolean | null;
  /**
   * False: the line has problems.
   */
  ok: false;
  /**
   * What is wrong; pointers lead into the line.
   */
  problems: Problem[];
}
/**
 * A line that grid-view build reads: a view and its rows.
 */
export interface BuildLine {
  /**
   * Given back in the answer; null where it is absent.
   */
  id?: string | number | boolean | null;
  view: ViewInput;
  columns?: InputColumns;
  rows: InputRows;
}
/**
 * The structure of a view: columns, KPIs, charts and layout. It never holds a number of the result, a row, SQL or a chart option; every number is computed from the rows.
 */
export interface GridViewSpec {
  /**
   * The version of the view's shape: 1, also where it is absent.
   */
  version?: 1;
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
   */
  columns: ColumnSpec[];
  /**
   * Up to eight single numbers above the table.
   */
  kpis?: KpiSpec[];
  /**
   * Up to three charts.
   */
  charts?: ChartSpec[];
  layout?: LayoutSpec;
  toolbar?: ToolbarSpec;
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
 */
export interface ColumnSpec {
  /**
   * The name of a column of the SQL result.
   */
  key: string;
  /**
   * The header; the key where it is absent.
   */
  label?: string;
  format?: FormatSpec;
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
 */
export interface FormatDetailsSpec {
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
 */
export interface KpiSpec {
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
  format?: FormatSpec;
  /**
   * The colour meaning of the number.
   */
  tone?: 'default' | 'green' | 'red' | 'amber';
  /**
   * The name of an icon that the host knows.
   */
  icon?: string;
  compare?: CompareSpec;
}
/**
 * Shows the change from the period before.
 */
export interface CompareSpec {
  /**
   * The only comparison there is, and the one meant where this is absent.
   */
  to?: 'previous';
  /**
   * The column whose values are the periods.
   */
  order_by: string;
}
/**
 * One chart: which columns are drawn how. Bars, lines and areas take x_key with series (wide form), x_key with value_key and perhaps series_by (long form), or group_by with value_key and aggregate. Pies and donuts take label_key with value_key, or group_by. A scatter takes x_key and one series. A heatmap takes x_key, series_by and value_key. A histogram takes x_key.
 */
export interface ChartSpec {
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
  series?: SeriesSpec[];
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
  overlay?: OverlaySpec;
  /**
   * The name of a palette: default, accessible (for colour-blind readers), or for quantities viridis, blue, green, orange, grey, or for quantities on both sides of zero diverging. Another name gives the default.
   */
  palette?: string;
  /**
   * The scale of the value axis; log needs positive values.
   */
  y_scale?: 'linear' | 'log';
}
/**
 * One measure of a chart in wide form.
 */
export interface SeriesSpec {
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
 * A KPI shown inside the chart, as in the middle of a donut.
 */
export interface OverlaySpec {
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
}
/**
 * Which blocks are drawn, in which order.
 */
export interface LayoutSpec {
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
 */
export interface ToolbarSpec {
  /**
   * In the order shown.
   */
  filters?: FilterSpec[];
  /**
   * Whether there is a search field.
   */
  search?: boolean;
}
/**
 * One filter of the toolbar.
 */
export interface FilterSpec {
  /**
   * Identifies the filter in the view.
   */
  id: string;
  /**
   * The column it looks at.
   */
  column_key: string;
  /**
   * The kind of filter.
   */
  type: 'select' | 'multiselect' | 'range' | 'date' | 'search';
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
   * Whether the browser or the server filters; the host decides where it is absent.
   */
  scope?: 'client' | 'server';
}
/**
 * A view as visualizer models wrap it.
 */
export interface WrappedView {
  view: GridViewSpec;
}
/**
 * A column with its SQL type.
 */
export interface TypedColumn {
  /**
   * The name.
   */
  name: string;
  /**
   * An SQL type such as DECIMAL(12,2); told from the values where it is absent.
   */
  type?: string;
}
/**
 * The answer to a line that was presented: the artifact, the view that was chosen and why.
 */
export interface LinePresented {
  /**
   * The id of the line; null where it had none or none could be read.
   */
  id: string | number | boolean | null;
  /**
   * True: the line was answered.
   */
  ok: true;
  artifact: GridArtifact;
  view: GridViewSpec;
  /**
   * What was seen, weighed and decided, in that order.
   */
  trace: TraceStep[];
}
/**
 * One thing that was seen, weighed or decided.
 */
export interface TraceStep {
  /**
   * The stable id of the rule, such as chart.few-times.
   */
  rule: string;
  /**
   * What it is about: chart, kpi, label, format, column or layout.
   */
  subject: string;
  /**
   * What came of it: a choice that the view shows, a rule that spoke for or against the chosen chart, a chart that another one beat, a chart that cannot be, or something that choices rest on. Always written; answers saved before it was do without.
   */
  verdict?: 'chosen' | 'weighed' | 'beaten' | 'excluded' | 'noted';
  /**
   * What was seen and what follows, as a sentence.
   */
  reason: string;
  /**
   * The chart it speaks of, such as line of revenue by month; absent where it speaks of none.
   */
  candidate?: string;
  /**
   * What the rule adds to the score of the chart, or the whole score where the chart was chosen or beaten; absent where nothing is scored.
   */
  points?: number;
}
/**
 * The answer to a line without rows: the view that is likely, and why. Nothing in it is a number.
 */
export interface LinePending {
  /**
   * The id of the line; null where it had none or none could be read.
   */
  id: string | number | boolean | null;
  /**
   * True: the line was answered.
   */
  ok: true;
  /**
   * The rows are still on their way.
   */
  state: 'pending';
  view: GridViewSpec;
  /**
   * What was seen, weighed and decided, in that order.
   */
  trace: TraceStep[];
}
/**
 * A line that grid-view present reads: a planner reply and the rows its SQL returned, or only the columns that it will return.
 */
export interface PresentLine {
  /**
   * Given back in the answer; null where it is absent.
   */
  id?: string | number | boolean | null;
  reply: ReplyInput;
  columns?: InputColumns;
  rows?: InputRows;
}
/**
 * What a planner answers: one SELECT, what it is for and how to show it. It holds no rows, no numbers of the result and no view.
 */
export interface PlannerReply {
  /**
   * One read-only SELECT statement. Give every output column a readable alias in snake_case.
   */
  sql: string;
  /**
   * One sentence in the reader's language that says what the result shows; empty where nobody said.
   */
  purpose: string;
  /**
   * table: KPIs and a table. report: KPIs, up to three charts and a table. chart: KPIs, one chart and a table. answer: KPIs alone.
   */
  format: 'table' | 'report' | 'chart' | 'answer';
}
/**
 * The answer to a line whose SQL was run.
 */
export interface LineRun {
  /**
   * The id of the line; null where it had none or none could be read.
   */
  id: string | number | boolean | null;
  /**
   * True: the line was answered.
   */
  ok: true;
  component: GridViewComponent;
}
/**
 * What a host sends to the browser: the self-contained artifact and, unless the host left them out, the raw columns and rows beside it.
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
 * A line that grid-view run reads: a planner reply whose SQL is run.
 */
export interface RunLine {
  /**
   * Given back in the answer; null where it is absent.
   */
  id?: string | number | boolean | null;
  reply: ReplyInput;
}
/**
 * The data of the event code: a piece of source that shows the view.
 */
export interface CodeEvent {
  /**
   * Says what this object is.
   */
  type: 'code_chunk';
  /**
   * The language of the source.
   */
  language: 'tsx';
  /**
   * The piece; pieces are put together in the order they arrive.
   */
  content: string;
}
/**
 * The data of the event data: the rows that the query returned.
 */
export interface DataEvent {
  /**
   * Says what this object is.
   */
  type: 'data';
  payload: DataPayload;
}
/**
 * The rows and how many there are.
 */
export interface DataPayload {
  /**
   * The names of the columns.
   *
   * Items: The name of a column.
   */
  columns: string[];
  /**
   * The rows, each an array in the order of the columns.
   */
  rows: Row[];
  /**
   * Rows of the full result where that is known, else the rows here.
   */
  row_count: number;
  /**
   * When the rows were read, ISO 8601 with an offset.
   */
  fetched_at?: string;
  /**
   * True where the full result has more rows than stand here.
   */
  truncated?: boolean;
}
/**
 * The data of the event error: why the answer ends here.
 */
export interface ErrorEvent {
  /**
   * Says what this object is.
   */
  type: 'error';
  /**
   * One sentence for the reader.
   */
  message: string;
  /**
   * The station at which the answer ended.
   */
  stage: 'planning' | 'sql_validation' | 'sql_execution' | 'code_generation' | 'data_fetch' | 'presentation';
  /**
   * The same in detail, where there is more to say.
   */
  problems?: Problem[];
}
/**
 * The data of the event thought: what is being done, for a reader who waits.
 */
export interface ThoughtEvent {
  /**
   * Says what this object is.
   */
  type: 'thinking';
  /**
   * One or two sentences.
   */
  content: string;
}
/**
 * The body of POST /export: the whole result of a statement as a file.
 */
export interface ExportRequest {
  /**
   * One read-only SELECT statement.
   */
  query: string;
  /**
   * Comma-separated values, or one JSON object a line.
   */
  format: 'csv' | 'jsonl';
  /**
   * Of csv: whether it begins with a byte order mark, which some spreadsheets need.
   */
  byte_order_mark?: boolean;
  /**
   * What rows are sorted by, first things first; none for the order of the statement.
   */
  sort?: PageSort[];
  /**
   * What was typed into the search box.
   */
  search?: string;
  /**
   * What rows must pass, every one of them.
   */
  filters?: PageFilter[];
  /**
   * The columns that the search looks into; none for all.
   */
  columns?: PageColumn[];
}
/**
 * One column to sort by; rows without a value come last either way.
 */
export interface PageSort {
  /**
   * The column's key.
   */
  key: string;
  /**
   * Whether the least or the greatest comes first.
   */
  direction?: 'ascending' | 'descending';
}
/**
 * What the cells of one column must be like.
 */
export interface PageFilter {
  /**
   * The column's key.
   */
  column_key: string;
  /**
   * One of some values, a number or a day within bounds, or a text that holds another.
   */
  type: 'set' | 'range' | 'date' | 'search';
  /**
   * Of a set: the values, written as in the data.
   *
   * Items: Digits, an ISO date, true, or the text itself.
   */
  values?: string[];
  /**
   * Of a set: whether cells without a value belong to it.
   */
  no_value?: boolean;
  /**
   * Of a range the least number, of dates the first day; none for an open end.
   */
  from?: number | string;
  /**
   * Of a range the greatest number, of dates the last day; none for an open end.
   */
  to?: number | string;
  /**
   * Of a search: the text that a cell holds.
   */
  text?: string;
}
/**
 * A column that the search looks into, as the reader sees it.
 */
export interface PageColumn {
  /**
   * The column's key.
   */
  key: string;
  /**
   * Its name on the screen, by which a search may name it too.
   */
  label?: string;
  format?: FormatSpec;
}
/**
 * A page of a statement's result.
 */
export interface PageAnswer {
  /**
   * The keys of the columns.
   *
   * Items: The key of a column.
   */
  columns: string[];
  /**
   * The rows, each an array in the order of the columns.
   */
  rows: Row[];
  /**
   * Rows that pass the filters and the search.
   */
  row_count: number;
  /**
   * Rows of the whole result.
   */
  total_row_count: number;
  /**
   * True where the page ends early, as its rows are too large for one answer.
   */
  truncated?: true;
}
/**
 * The body of POST /page: which rows of a statement's result to give, and in which order.
 */
export interface PageRequest {
  /**
   * One read-only SELECT statement.
   */
  query: string;
  /**
   * How many rows come before the page.
   */
  offset?: number;
  /**
   * The most rows of the page.
   */
  limit?: number;
  /**
   * What rows are sorted by, first things first; none for the order of the statement.
   */
  sort?: PageSort[];
  /**
   * What was typed into the search box.
   */
  search?: string;
  /**
   * What rows must pass, every one of them.
   */
  filters?: PageFilter[];
  /**
   * The columns that the search looks into; none for all.
   */
  columns?: PageColumn[];
}
/**
 * What is known about a table without a single value of it: names, types and rounded figures.
 */
export interface TableProfile {
  /**
   * The name of the table, or of the result.
   */
  name: string;
  row_count?: RoundedCount;
  /**
   * Its columns, in their order.
   */
  columns: ColumnProfile[];
}
/**
 * What is known about one column. Of number, time and text the one that suits its type is there, or none, and then withheld says why.
 */
export interface ColumnProfile {
  /**
   * The name of the column, its alias, or col_1 by its place where the name may come from data.
   */
  name: string;
  /**
   * The type as the engine names it, such as DECIMAL(12,2); without the values of an ENUM and the fields of a STRUCT.
   */
  sql_type: string;
  /**
   * What the column is to an analyst: additive is a quantity that adds up, intensive one that does not, dimension a name to group by.
   */
  role:
    | 'additive'
    | 'intensive'
    | 'dimension'
    | 'time'
    | 'ordinal'
    | 'identifier'
    | 'flag'
    | 'free_text'
    | 'coordinate';
  distinct_count?: RoundedCount;
  /**
   * How many of a hundred rows have no value, to the nearest five. Absent for a table of few rows.
   */
  null_percent?: number;
  number?: NumberProfile;
  time?: TimeProfile;
  text?: TextProfile;
  /**
   * Why none of number, time and text is there. policy: only names and types may leave. few_values: too few rows have a value to hide one among them. one_value: all values are the same. identifier: the size of identifiers tells how many there are.
   */
  withheld?: 'policy' | 'few_values' | 'one_value' | 'identifier';
  disclosed?: ColumnDisclosure;
}
/**
 * The shape of a column of numbers.
 */
export interface NumberProfile {
  /**
   * Which signs occur; zero where every number is zero.
   */
  sign: 'positive' | 'non_negative' | 'zero' | 'non_positive' | 'negative' | 'mixed';
  /**
   * Whether every number is whole.
   */
  integer: boolean;
  /**
   * The power of ten of the largest size: 4 for 10,000 to 99,999.
   */
  decade: number;
  /**
   * How many powers of ten lie between the smallest size that is not zero and the largest.
   */
  spread: number;
}
/**
 * The shape of a column of dates or times.
 */
export interface TimeProfile {
  /**
   * The coarsest step that all values lie on.
   */
  grain: 'second' | 'minute' | 'hour' | 'day' | 'week' | 'month' | 'quarter' | 'year';
  steps: RoundedCount;
  gaps?: RoundedCount;
}
/**
 * The shape of a column of text.
 */
export interface TextProfile {
  /**
   * short: at most 20 characters. medium: at most 80. long: more.
   */
  length: 'short' | 'medium' | 'long';
  /**
   * What the texts look like; mixed where they have no form in common.
   */
  pattern:
    | 'word'
    | 'words'
    | 'sentences'
    | 'code'
    | 'digits'
    | 'number'
    | 'date'
    | 'email'
    | 'web_address'
    | 'uuid'
    | 'json'
    | 'mixed';
}
/**
 * Values of the column. Only there where the owner of the data allowed it for this very column.
 */
export interface ColumnDisclosure {
  minimum?: Cell;
  maximum?: Cell;
  /**
   * The different texts, where they are few.
   *
   * Items: A label.
   */
  labels?: string[];
}
/**
 * The rows that a query returned.
 */
export interface QueryAnswer {
  /**
   * The names of the columns.
   *
   * Items: The name of a column.
   */
  columns: string[];
  /**
   * The rows, each an array in the order of the columns.
   */
  rows: Row[];
  /**
   * Rows of the full result where that is known, else the rows here.
   */
  row_count: number;
  /**
   * Whether the full result has more rows than stand here, or may have.
   */
  truncated: boolean;
}
/**
 * The body of POST /query: one read-only SELECT.
 */
export interface QueryRequest {
  /**
   * One read-only SELECT statement.
   */
  query: string;
  /**
   * The most rows to return.
   */
  limit?: number;
}
/**
 * A saved question with what answered it.
 */
export interface Template {
  /**
   * Given by the server.
   */
  id?: string;
  /**
   * The question.
   */
  prompt: string;
  /**
   * The SELECT that answers it.
   */
  generated_sql: string;
  /**
   * Source that shows the view.
   */
  ui_code?: string;
  parameters?: TemplateParameters;
  /**
   * What the SQL runs against, such as duckdb.
   */
  data_source: string;
  data?: TemplateData;
  view?: GridViewSpec;
  /**
   * When it was saved first; given by the server.
   */
  created_at?: string;
  /**
   * When it was saved last; given by the server.
   */
  updated_at?: string;
}
/**
 * What a reader chose about its looks.
 */
export interface TemplateParameters {
  /**
   * The heading.
   */
  title?: string;
  /**
   * The kind of chart.
   */
  chart_type?: string;
  /**
   * The name of a palette.
   */
  color_scheme?: string;
}
/**
 * The rows as they were when it was saved.
 */
export interface TemplateData {
  /**
   * The names of the columns.
   *
   * Items: The name of a column.
   */
  columns: string[];
  /**
   * The rows, each an array in the order of the columns.
   */
  rows: Row[];
  /**
   * How many rows the full result had.
   */
  row_count: number;
}
/**
 * Stage 1: run this SELECT and send the profile of its result.
 */
export interface PlannedAnswer {
  /**
   * Where the request stands.
   */
  status: 'awaiting_choregraph';
  /**
   * The session; later requests name it.
   */
  session_id: string;
  /**
   * What kind of question it is, in one word such as ranking, trend or share.
   */
  classification: string;
  plan: PlannerReply;
}
/**
 * The question is open; ask the reader.
 */
export interface NeedsInputAnswer {
  /**
   * Where the request stands.
   */
  status: 'needs_input';
  /**
   * The session; later requests name it.
   */
  session_id?: string;
  /**
   * What to ask.
   */
  question: string;
  /**
   * The answers to offer; empty where any text will do.
   *
   * Items: An answer to offer.
   */
  options: string[];
}
/**
 * Stage 2: the view of the result.
 */
export interface CompleteAnswer {
  /**
   * Where the request stands.
   */
  status: 'complete';
  /**
   * The session; later requests name it.
   */
  session_id: string;
  view: GridViewSpec;
  /**
   * Why the view looks as it does.
   *
   * Items: One sentence.
   */
  explanation: string[];
}
/**
 * There is no answer.
 */
export interface FailedAnswer {
  /**
   * Where the request stands.
   */
  status: 'failed';
  /**
   * The session; later requests name it.
   */
  session_id?: string;
  /**
   * What is wrong.
   */
  problems: Problem[];
}
/**
 * The session is over; begin again with stage 1.
 */
export interface ExpiredAnswer {
  /**
   * Where the request stands.
   */
  status: 'expired';
  /**
   * The session; later requests name it.
   */
  session_id: string;
}
/**
 * Stage 2: what the result of the planned SELECT looks like.
 */
export interface ViewRequest {
  /**
   * The session that stage 1 opened.
   */
  session_id: string;
  /**
   * The profile of the result.
   * @maxItems 10
   */
  artifacts: TableProfile[];
}
/**
 * Stage 1: a question and what the tables look like.
 */
export interface PlanRequest {
  /**
   * The question.
   */
  prompt: string;
  workspace: Workspace;
}
/**
 * The tables that may be asked.
 */
export interface Workspace {
  /**
   * The profiles of the tables.
   * @maxItems 1000
   */
  tables: TableProfile[];
}
export type GridViewEvent = GridViewComponent;
