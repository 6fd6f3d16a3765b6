import type { Scope } from '../dom/scope.ts';
import { inSlices, SLICE_MS } from '../dom/slices.ts';
import { NO_VALUE } from '../format/formats.ts';
import type { Total } from '../wire/wire.ts';
import type { TableControl } from './control.ts';
import type { Grid } from './grid/grid.ts';
import { shownTotals } from './shown-totals.ts';

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

  show(count: string): void {
    const { context, rows, artifact, arranged } = this.#control;
    const { texts, formats, scope } = context;
    const totals = artifact.table.totals ?? {};
    this.#latest.close();
    const current = scope.child();
    this.#latest = current;
    const some = arranged.shown < arranged.total;
    // Those of the artifact know nothing of rows that were added.
    const same = !some && (arranged.remote || rows.count === artifact.rows.length);
    if (same || Object.keys(totals).length === 0) {
      this.#grid.showTotals(totals, texts.total);
      return;
    }
    const caption = some || artifact.table.truncated ? `${texts.total}: ${count}` : texts.total;
    this.#grid.showTotals(arranged.remote ? unknown(totals) : {}, caption);
    if (arranged.remote) return;
    const shown = arranged.order ?? Uint32Array.from({ length: rows.count }, (_, row) => row);
    inSlices(shownTotals(rows, shown, totals, formats), current, SLICE_MS.brief, (found) => {
      this.#grid.showTotals(found, caption);
    });
  }
}

/** Not all rows that pass are at hand, and a part of a total is none. */
function unknown(totals: Readonly<Record<string, Total>>): Record<string, Total> {
  return Object.fromEntries(
    Object.entries(totals).map(([key, { aggregate }]) => [
      key,
      { aggregate, rawValue: null, valueFmt: NO_VALUE },
    ]),
  );
}
