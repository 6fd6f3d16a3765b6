import type { ChartEngine } from './chart/chart-engine.ts';
import type { LocalArrangement } from './table/arrange/local.ts';
import type { RemoteArrangement } from './table/arrange/remote.ts';
import type { TableControl } from './table/control.ts';
import type { richLooks } from './table/grid/rich-looks.ts';
import type { ShownTotals } from './table/shown-totals-row.ts';
import type { ToolName } from './table/toolbar.ts';
import type { csv } from './tools/out/csv.ts';

/** The parts of the widget that many views do without; each is fetched when it is needed first, not before. */
export interface Chunks {
  /** When the first chart comes near the screen. */
  charts(): Promise<ChartEngine>;
  /** When the reader first reaches for a table, or a table has cells that only these can draw. */
  tools(): Promise<ToolsEngine>;
}

/** What a reader may do to a table beside moving in it. */
export interface ToolsEngine {
  /** The style sheet of what the tools put on the page. */
  readonly styles: string;
  /** Gives a table its tools for as long as the table's scope lasts. */
  equip(control: TableControl): Tools;
  readonly csv: typeof csv;
  readonly LocalArrangement: typeof LocalArrangement;
  readonly richLooks: typeof richLooks;
  readonly RemoteArrangement: typeof RemoteArrangement;
  readonly ShownTotals: typeof ShownTotals;
}

export interface Tools {
  open(name: ToolName, opener: HTMLElement): void;
  /** The menu of one column. */
  openMenu(key: string, opener: HTMLElement): void;
}
