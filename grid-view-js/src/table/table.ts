import type { CsvOptions, RowRecord, TableState } from '../api.ts';
import type { Tools, ToolsEngine } from '../chunks.ts';
import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import { Emitter } from '../dom/emitter.ts';
import type { Scope } from '../dom/scope.ts';
import { inSlices, SLICE_MS } from '../dom/slices.ts';
import { fill } from '../i18n/translate.ts';
import { applyStyles } from '../theme/apply.ts';
import type { GridArtifact, PageSort, Row } from '../wire/wire.ts';
import type { Arranged, Arrangement, Why } from './arrange/arrangement.ts';
import type { TableControl } from './control.ts';
import { rowCountText } from './counts.ts';
import { Grid } from './grid/grid.ts';
import { type CellLooks, cellLooks, isRich } from './grid/looks.ts';
import { type LaidColumn, laidOut } from './model/layout.ts';
import { createRows, type TableRows } from './model/rows.ts';
import { changedState, EMPTY_STATE } from './model/state.ts';
import type { ShownTotals } from './shown-totals-row.ts';
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
  #arrangement: Arrangement | undefined;
  #totals: ShownTotals | undefined;
  #frame = 0;
  readonly #changes = new Emitter<{ change: undefined }>();
  #state: TableState = EMPTY_STATE;
  #columns: readonly LaidColumn[];
  #arranged: Arranged;
  #fetched: Promise<ToolsEngine> | undefined;
  #tools: Tools | undefined;
  #looking: Scope | undefined;

  constructor(artifact: GridArtifact, context: ViewContext) {
    const { texts, scope } = context;
    this.artifact = artifact;
    this.context = context;
    const rows = createRows(artifact, context.formats);
    this.rows = rows;
    this.#columns = laidOut(rows.columns, []);
    this.#arranged = this.#allRows;
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
        onSee: (first, end) => this.#arrangement?.see(first, end),
      },
      context,
    );
    this.#nothing = element('p', 'gv-nothing', { hidden: rows.count > 0 }, texts.noRows);
    this.#toolbar.showCount(rowCountText(rows.count, rows.count, context));
    this.#grid.element.append(this.#nothing);
    const look = artifact.table.striped ? 'gv-table-block gv-striped' : 'gv-table-block';
    this.element = element('section', look, {}, this.#toolbar.element, this.#grid.element);
    this.#look();
    if (artifact.table.truncated && context.loadPage) this.#goRemote();
    scope.onClose(() => cancelAnimationFrame(this.#frame));
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
    const state = changedState(before, part, this.rows);
    const differs = (name: keyof TableState) => JSON.stringify(state[name]) !== JSON.stringify(before[name]);
    const filters = differs('filters');
    if (!filters && !Object.keys(state).some((name) => differs(name as keyof TableState))) return;
    this.#state = state;
    const shownBefore = this.#columns;
    if (differs('columns') || differs('wrap')) {
      this.#columns = laidOut(this.rows.columns, state.columns);
      this.#grid.layOut(this.#columns, state.wrap);
    }
    if (differs('sort')) {
      this.#grid.showSort(state.sort);
      this.#arrange((arrangement) => arrangement.sort(state.sort, why));
    }
    const others = this.#columns.some(({ column }) => !shownBefore.some((known) => known.column === column));
    const searches =
      differs('search') || (state.search !== '' && (others || shownBefore.length !== this.#columns.length));
    if (filters) this.#grid.showFiltered(state.filters.map(({ column_key }) => column_key));
    if (searches || filters) {
      this.#toolbar.search?.show(state.search);
      const columns = this.#columns.map(({ column }) => column);
      this.#arrange((arrangement) => arrangement.find(state.search, state.filters, columns, why));
    }
    if (state.filters.length > 0) this.#equip(); // they are shown as chips, which are tools
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
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      if (this.#arrangement) this.#arrangement.refresh();
      else this.#show(this.#allRows);
      this.#look();
    });
  }

  /** Before the reader has reached for the table. */
  get #allRows(): Arranged {
    const { count } = this.rows;
    return { order: null, marks: [], shown: count, total: count, why: 'refresh' };
  }

  /** Sorting and finding come with the tools. */
  async #arrange(ask: (arrangement: Arrangement) => void): Promise<void> {
    const engine = await this.#engine();
    if (!engine) return;
    this.#arrangement ??= new engine.LocalArrangement(
      this.rows,
      this.artifact.zone,
      this.context,
      (found) => {
        if (!this.#arranged.remote) this.#show(found);
      },
    );
    ask(this.#arrangement);
  }

  /** The looks of cells are those of all rows, so that more rows may change them. */
  async #look(): Promise<void> {
    const { rows, context } = this;
    this.#looking?.close();
    const looking = context.scope.child();
    this.#looking = looking;
    const show = (looks: CellLooks) => this.#grid.showLooks(looks);
    inSlices(cellLooks(rows), looking, SLICE_MS.brief, show);
    if (!rows.columns.some(isRich)) return;
    const engine = await this.#engine();
    if (engine && !looking.closed) inSlices(engine.richLooks(rows, context), looking, SLICE_MS.brief, show);
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

  resize(key: string, width: number): void {
    this.#grid.resize(key, width);
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
      this.#showTotals(count);
      this.announce(count);
      if (why === 'find') events.emit('search', { query: this.#state.search, shown, total });
    }
    this.#tellChange();
  }

  /** Those of the artifact are of its own rows; of others the tools know them. */
  async #showTotals(count: string): Promise<void> {
    const totals = this.artifact.table.totals ?? {};
    if (Object.keys(totals).length === 0) return;
    const engine = await this.#engine();
    if (engine) this.#totals ??= new engine.ShownTotals(this, this.#grid);
    this.#totals?.show(count);
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

  async #equip(): Promise<Tools | undefined> {
    const engine = await this.#engine();
    this.#tools ??= engine?.equip(this);
    return this.#tools;
  }

  async #engine(): Promise<ToolsEngine | undefined> {
    const { chunks, scope, events, texts } = this.context;
    this.#fetched ??= chunks.tools().then((engine) => {
      if (!scope.closed) scope.onClose(applyStyles(this.element, engine.styles));
      return engine;
    });
    try {
      const engine = await this.#fetched;
      return scope.closed ? undefined : engine;
    } catch (error) {
      this.#fetched = undefined;
      this.#nothing.hidden = false;
      this.#nothing.textContent = texts.toolsFailed;
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
