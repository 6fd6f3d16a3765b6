import type { Scope } from '../dom/scope.ts';
import { inSlices, SLICE_MS } from '../dom/slices.ts';
import type { TableControl } from './control.ts';
import type { Grid } from './grid/grid.ts';

/** While some rows are left out, the totals are those of the rows that are shown, and say so. */
export class ShownTotals {
  readonly #control: TableControl;
  readonly #grid: Grid;
  #latest: Scope;

  constructor(control: TableControl, grid: Grid) {
    this.#control = control;
    this.#grid = grid;
    this.#latest = control.context.scope.child();
  }

  async show(count: string): Promise<void> {
    const { context, rows, artifact, arranged } = this.#control;
    const { texts, chunks, formats, scope, events } = context;
    const totals = artifact.table.totals ?? {};
    this.#latest.close();
    const current = scope.child();
    this.#latest = current;
    const shown = arranged.shown < arranged.total ? arranged.order : null;
    if (!shown || Object.keys(totals).length === 0) {
      this.#grid.showTotals(totals, texts.total);
      return;
    }
    const caption = `${texts.total}: ${count}`;
    this.#grid.showTotals({}, caption);
    try {
      const { shownTotals } = await chunks.tools();
      if (current.closed) return;
      inSlices(shownTotals(rows, shown, totals, formats), current, SLICE_MS.brief, (found) => {
        this.#grid.showTotals(found, caption);
      });
    } catch (error) {
      events.emit('error', { part: 'table/totals', message: String(error) });
    }
  }
}
