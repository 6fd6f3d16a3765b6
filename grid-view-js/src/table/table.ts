import type { CsvOptions, RowRecord, TableState } from '../api.ts';
import type { Tools } from '../chunks.ts';
import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import { Emitter } from '../dom/emitter.ts';
import { inSlices, SLICE_MS } from '../dom/slices.ts';
import { fill } from '../i18n/translate.ts';
import { applyStyles } from '../theme/stylesheet.ts';
import type { GridArtifact, PageSort, Row } from '../wire/wire.ts';
import type { Arranged, Arrangement, Why } from './arrange/arrangement.ts';
import { LocalArrangement } from './arrange/local.ts';
import type { TableControl } from './control.ts';
import { rowCountText } from './counts.ts';
import { Grid } from './grid/grid.ts';
import { cellLooks } from './grid/looks.ts';
import { type LaidColumn, laidOut } from './model/layout.ts';
import { createRows, type TableRows } from './model/rows.ts';
import { EMPTY_STATE, mendedState } from './model/state.ts';
import { ShownTotals } from './shown-totals-row.ts';
import { nextSort } from './sort/next-sort.ts';
import { createToolbar, type Toolbar, type ToolName } from './toolbar.ts';

/** The table block: a state that the reader and the host change, the rows that it leads to, and the grid that shows them. */
export class Table implements TableControl {
  readonly element: HTMLElement;
  readonly artifact: GridArtifact;
  readonly context: ViewContext;
  readonly rows: TableRows;
  readonly #grid: Grid;
  readonly #toolbar: Toolbar;
  readonly #nothing: HTMLElement;
  #arrangement: Arrangement;
  readonly #totals: ShownTotals;
  readonly #changes = new Emitter<{ change: undefined }>();
  #state: TableState = EMPTY_STATE;
  #columns: readonly LaidColumn[];
  #arranged: Arranged;
  #tools: Promise<Tools> | undefined;

  constructor(artifact: GridArtifact, context: ViewContext) {
    const { texts, scope } = context;
    this.artifact = artifact;
    this.context = context;
    const rows = createRows(artifact, context.formats);
    this.rows = rows;
    this.#columns = laidOut(rows.columns, []);
    this.#arranged = { order: null, marks: [], shown: rows.count, total: rows.count, why: 'refresh' };
    this.#arrangement = new LocalArrangement(rows, artifact.zone, context, (found) => {
      if (!this.#arranged.remote) this.#show(found);
    });
    this.#toolbar = createToolbar(artifact, rows, context, {
      search: (search) => this.change({ search }),
      tool: (name, opener) => this.#openTool(name, opener),
    });
    this.#grid = new Grid(
      {
        rows,
        name: artifact.title || texts.table,
        columns: this.#columns,
        totals: artifact.table.totals ?? {},
        onSort: (column, add) => this.change({ sort: nextSort(this.#state.sort, column.source.key, add) }),
        onSee: (first, end) => this.#arrangement.see(first, end),
        onMenu: (column, opener) => this.#openMenu(column.source.key, opener),
      },
      context,
    );
    this.#totals = new ShownTotals(this, this.#grid);
    this.#nothing = element('p', 'gv-nothing', { hidden: rows.count > 0 }, texts.noRows);
    this.#toolbar.showCount(rowCountText(rows.count, rows.count, context));
    this.#grid.element.append(this.#nothing);
    const look = artifact.table.striped ? 'gv-table-block gv-striped' : 'gv-table-block';
    this.element = element('section', look, {}, this.#toolbar.element, this.#grid.element);
    inSlices(cellLooks(rows), scope, SLICE_MS.brief, (looks) => this.#grid.showLooks(looks));
    if (artifact.table.truncated && context.loadPage) this.#goRemote();
    for (const reach of ['pointerenter', 'focusin'])
      this.element.addEventListener(reach, () => this.#equip(), { once: true, signal: scope.signal });
  }

  get state(): TableState {
    return this.#state;
  }

  get columns(): readonly LaidColumn[] {
    return this.#grid.columns;
  }

  get arranged(): Arranged {
    return this.#arranged;
  }

  change(part: Partial<TableState>, why?: Why): void {
    const before = this.#state;
    const state = mendedState({ ...before, ...part }, this.rows);
    this.#state = state;
    const shownBefore = this.#columns;
    if (part.columns || part.wrap !== undefined) {
      this.#columns = laidOut(this.rows.columns, state.columns);
      this.#grid.layOut(this.#columns, state.wrap);
    }
    if (part.sort) {
      this.#grid.showSort(state.sort);
      this.#arrangement.sort(state.sort, why);
    }
    const others = this.#columns.some(({ column }) => !shownBefore.some((known) => known.column === column));
    const searches =
      part.search !== undefined ||
      (state.search !== '' && (others || shownBefore.length !== this.#columns.length));
    if (searches || part.filters) {
      this.#toolbar.search?.show(state.search);
      this.#arrangement.find(
        state.search,
        state.filters,
        this.#columns.map(({ column }) => column),
        why,
      );
    }
    this.#tellChange();
    this.context.events.emit('state', state);
  }

  /** Whether the columns are those of another table, so that its state means the same here. */
  hasColumnsOf(other: Table): boolean {
    const keys = ({ rows }: Table) => JSON.stringify(rows.columns.map(({ source }) => source.key));
    return keys(this) === keys(other);
  }

  append(rows: readonly (Row | RowRecord)[]): void {
    if (this.#arranged.remote) throw new TypeError('the rows of this table are those of `loadPage`');
    this.rows.append(rows);
    this.#arrangement.refresh();
  }

  async csv(options: CsvOptions = {}): Promise<string> {
    const { csv } = await this.context.chunks.tools();
    return csv(this, options);
  }

  onChange(listener: () => void): () => void {
    return this.#changes.on('change', listener);
  }

  announce(text: string): void {
    this.#toolbar.announce(text);
  }

  focusHeader(key: string): void {
    this.#grid.focusHeader(key);
  }

  #show(arranged: Arranged): void {
    const { texts, events } = this.context;
    const { order, marks, shown, total, why } = arranged;
    this.#arranged = arranged;
    this.#grid.show(order, marks, why === 'sort' || why === 'find');
    if (why === 'page') {
      this.#tellChange();
      return;
    }
    const count = rowCountText(shown, total, this.context);
    this.#toolbar.showCount(count);
    this.#nothing.hidden = shown > 0;
    this.#nothing.textContent = total === 0 ? texts.noRows : texts.noMatches;
    if (why === 'sort') {
      this.announce(sortText(this.#state.sort, this));
      events.emit('sort', {
        columns: this.#state.sort.map(({ key, direction = 'ascending' }) => ({ key, direction })),
      });
    } else {
      this.#totals.show(count);
      this.announce(count);
      if (why === 'find') events.emit('search', { query: this.#state.search, shown, total });
    }
    this.#tellChange();
  }

  /** Where the artifact holds only the first rows of a result, the host may give the others. */
  async #goRemote(): Promise<void> {
    try {
      await this.#equip();
      const { RemoteArrangement } = await this.context.chunks.tools();
      if (this.context.scope.closed) return;
      this.#arrangement = new RemoteArrangement(this, (found) => this.#show(found));
      const { sort, search, filters } = this.#state;
      this.#arrangement.sort(sort, 'refresh');
      const columns = this.#columns.map(({ column }) => column);
      this.#arrangement.find(search, filters, columns, 'refresh');
    } catch (error) {
      this.context.events.emit('error', { part: 'table/page', message: String(error) });
    }
  }

  #tellChange(): void {
    this.#changes.emit('change', undefined);
  }

  async #openTool(name: ToolName, opener: HTMLElement): Promise<void> {
    (await this.#equip())?.open(name, opener);
  }

  async #openMenu(key: string, opener: HTMLElement): Promise<void> {
    (await this.#equip())?.openMenu(key, opener);
  }

  async #equip(): Promise<Tools | undefined> {
    const { chunks, scope, events } = this.context;
    this.#tools ??= chunks.tools().then((engine) => {
      scope.onClose(applyStyles(this.element, engine.styles));
      return engine.equip(this);
    });
    try {
      return await this.#tools;
    } catch (error) {
      this.#tools = undefined;
      if (!scope.closed) events.emit('error', { part: 'table/tools', message: String(error) });
      return undefined;
    }
  }
}

function sortText(sort: readonly PageSort[], { rows, context: { texts } }: TableControl): string {
  if (sort.length === 0) return texts.unsorted;
  return sort
    .map(({ key, direction }) =>
      fill(direction === 'descending' ? texts.sortedDescending : texts.sortedAscending, {
        column: rows.columns.find(({ source }) => source.key === key)?.source.label ?? key,
      }),
    )
    .join('; ');
}
