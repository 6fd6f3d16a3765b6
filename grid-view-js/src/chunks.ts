import type { ChartEngine } from './chart/chart-engine.ts';
import type { Finder } from './table/arrange/finder.ts';
import type { RemoteArrangement } from './table/arrange/remote.ts';
import type { TableControl } from './table/control.ts';
import type { richLooks } from './table/grid/rich-looks.ts';
import type { shownTotals } from './table/shown-totals.ts';
import type { ToolName } from './table/toolbar.ts';
import type { csv, openColumnMenu, openFilters, openPanel } from './tools/panels.ts';

/** The parts of the widget that many views do without; each is fetched when it is needed first, not before. */
export interface Chunks {
  /** When the first chart comes near the screen. */
  charts(): Promise<ChartEngine>;
  /** When the reader first reaches for a table, or a table has cells that only these can draw. */
  tools(): Promise<ToolsEngine>;
  /** When a panel or menu of a table is opened first, or its rows leave as a file. */
  panels(): Promise<PanelsEngine>;
}

/** What a reader may do to a table beside sorting it and moving in it. */
export interface ToolsEngine {
  /** The style sheet of what the tools put on the page. */
  readonly styles: string;
  /** Gives a table its tools for as long as the table's scope lasts. */
  equip(control: TableControl): Tools;
  readonly Finder: typeof Finder;
  readonly richLooks: typeof richLooks;
  readonly RemoteArrangement: typeof RemoteArrangement;
  readonly shownTotals: typeof shownTotals;
}

/** What opens over a table, and what is written of it. */
export interface PanelsEngine {
  readonly openPanel: typeof openPanel;
  readonly openColumnMenu: typeof openColumnMenu;
  readonly openFilters: typeof openFilters;
  readonly csv: typeof csv;
}

export interface Tools {
  open(name: ToolName, opener: HTMLElement): Promise<void>;
  /** The menu of one column. */
  openMenu(key: string, opener: HTMLElement): Promise<void>;
}
