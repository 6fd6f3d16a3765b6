import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import type { Scope } from '../dom/scope.ts';
import { inSlices, SLICE_MS } from '../dom/slices.ts';
import { parseSearch } from '../filter/search.ts';
import { fill } from '../i18n/translate.ts';
import type { GridArtifact } from '../wire/wire.ts';
import { cutTexts, rowCountText } from './counts.ts';
import { Grid } from './grid/grid.ts';
import { cellLooks } from './grid/looks.ts';
import { createRows, type TableColumn, visibleRows } from './model/rows.ts';
import { matchingRows } from './search/row-search.ts';
import { searchBox } from './search/search-box.ts';
import { TextIndex } from './search/text-index.ts';
import { createSorter, nextSort, type SortEntry } from './sort/sorter.ts';

/** With so few rows everything is in view anyway. */
const ROWS_WITHOUT_SEARCH = 5;

/** The table block: toolbar and grid, and the sort and search that decide which rows the grid shows. */
export function tableView(artifact: GridArtifact, context: ViewContext): HTMLElement {
  const { texts, scope, events, locale } = context;
  const rows = createRows(artifact, context.formats);
  const totals = artifact.table.totals ?? {};
  const sort = createSorter(rows, locale);
  const index = new TextIndex(rows);
  const latest = { sort: scope.child(), search: scope.child(), totals: scope.child() };

  let entries: SortEntry[] = [];
  let marks: readonly string[] = [];
  let order: Uint32Array | null = null;
  let matches: Uint8Array | null = null;

  const grid = new Grid({ rows, name: artifact.title || texts.table, totals, onSort }, context);
  inSlices(cellLooks(rows), scope, SLICE_MS.brief, (looks) => grid.showLooks(looks));
  const count = element('span', 'gv-count', {}, rowCountText(rows.count, rows.count, context));
  const live = element('span', 'gv-hidden', { role: 'status' });
  const nothing = element('p', 'gv-nothing', { hidden: rows.count > 0 }, texts.noRows);

  function onSort(column: TableColumn, add: boolean): void {
    latest.sort = replaced(latest.sort, scope);
    const next = nextSort(entries, column, add);
    entries = next;
    grid.showSort(next);
    inSlices(sort(next), latest.sort, SLICE_MS.patient, (sorted) => {
      order = sorted;
      show();
      live.textContent = sortText(next);
      events.emit('sort', {
        columns: next.map((entry) => ({ key: entry.column.source.key, direction: entry.direction })),
      });
    });
  }

  function onQuery(text: string): void {
    latest.search = replaced(latest.search, scope);
    inSlices(search(text), latest.search, SLICE_MS.brief, (found) => {
      matches = found;
      const shown = show();
      showTotals();
      live.textContent = count.textContent;
      events.emit('search', { query: text, shown, total: rows.count });
    });
  }

  /** A half-typed query is not applied: all rows stay. */
  function* search(text: string): Generator<void, Uint8Array | null> {
    const read = parseSearch(text, rows.columns);
    const found =
      read.state === 'complete' ? yield* matchingRows(read.filter, rows, artifact.zone, index) : null;
    marks = read.state === 'complete' ? read.marks : [];
    return found;
  }

  /** While a search leaves out rows, the totals are those of the rows that are shown, and say so. */
  async function showTotals(): Promise<void> {
    latest.totals = replaced(latest.totals, scope);
    const current = latest.totals;
    const shown = visibleRows(null, matches);
    if (!shown || Object.keys(totals).length === 0) {
      grid.showTotals(totals, texts.total);
      return;
    }
    const caption = `${texts.total}: ${count.textContent}`;
    grid.showTotals({}, caption);
    try {
      const { shownTotals } = await context.chunks.totals();
      if (current.closed) return;
      inSlices(shownTotals(rows, shown, totals, context.formats), current, SLICE_MS.brief, (found) => {
        grid.showTotals(found, caption);
      });
    } catch (error) {
      events.emit('error', { part: 'table/totals', message: String(error) });
    }
  }

  function show(): number {
    const visible = visibleRows(order, matches);
    const shown = visible ? visible.length : rows.count;
    grid.show(visible, marks);
    count.textContent = rowCountText(shown, rows.count, context);
    nothing.hidden = shown > 0;
    nothing.textContent = rows.count === 0 ? texts.noRows : texts.noMatches;
    return shown;
  }

  function sortText(sorted: readonly SortEntry[]): string {
    if (sorted.length === 0) return texts.unsorted;
    return sorted
      .map(({ column, direction }) =>
        fill(direction === 'ascending' ? texts.sortedAscending : texts.sortedDescending, {
          column: column.source.label,
        }),
      )
      .join('; ');
  }

  const toolbar = element('div', 'gv-toolbar');
  if (hasSearch(artifact)) toolbar.append(searchBox(texts, onQuery, scope.signal));
  for (const cut of cutTexts(artifact.table, rows, context)) {
    toolbar.append(element('span', 'gv-badge gv-badge-amber', {}, cut));
  }
  toolbar.append(count, live);

  grid.element.append(nothing);
  const look = artifact.table.striped ? 'gv-table-block gv-striped' : 'gv-table-block';
  return element('section', look, {}, toolbar, grid.element);
}

function hasSearch({ rows, table, layout }: GridArtifact): boolean {
  if (table.searchMode === 'disabled') return false;
  return rows.length > ROWS_WITHOUT_SEARCH || (layout.blocks.includes('toolbar') && rows.length > 0);
}

/** Ends the work of the scope before, so that only the latest sort or search is ever shown. */
function replaced(before: Scope, parent: Scope): Scope {
  before.close();
  return parent.child();
}
