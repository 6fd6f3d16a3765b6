import type { ChartEngine } from './chart/chart-engine.ts';
import type { shownTotals } from './table/shown-totals.ts';

/** The parts of the widget that many views do without; each is fetched when it is needed first, not before. */
export interface Chunks {
  /** When the first chart comes near the screen. */
  charts(): Promise<ChartEngine>;
  /** When a search first leaves out rows of a table with totals. */
  totals(): Promise<TotalsEngine>;
}

export interface TotalsEngine {
  readonly shownTotals: typeof shownTotals;
}
