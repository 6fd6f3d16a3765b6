import type { ViewContext } from '../../context.ts';
import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import type { PageSort, Total } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { GridFocus } from './focus.ts';
import { createHeader, type Header } from './header.ts';
import type { Place } from './keyboard.ts';
import type { CellLooks } from './looks.ts';
import { RowPool } from './pool.ts';
import { createTotals, type TotalsRow } from './totals.ts';
import { HEADER_HEIGHT, MAX_HEIGHT, ROW_HEIGHT, Viewport } from './viewport.ts';
import { columnWidths } from './widths.ts';

export interface GridOptions {
  readonly rows: TableRows;
  readonly name: string;
  readonly columns: readonly LaidColumn[];
  readonly totals: Readonly<Record<string, Total>>;
  onSort(column: TableColumn, add: boolean): void;
  /** The rows from one place up to another came into view. */
  onSee(first: number, end: number): void;
  onMenu(column: TableColumn, opener: HTMLElement): void;
}

/**
 * The table on the screen. A box scrolls over the height of all rows; the real table inside sticks to the box's top
 * and always shows the rows of the current scroll position, so the page never holds more than a screenful.
 */
export class Grid {
  readonly element: HTMLElement;
  readonly #options: GridOptions;
  readonly #scope: Scope;
  readonly #rows: TableRows;
  #columns: readonly LaidColumn[];
  #pool: RowPool;
  #header: Header;
  readonly #table: HTMLTableElement;
  readonly #window: HTMLElement;
  readonly #size: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #focus: GridFocus;
  #layoutScope: Scope;
  #foot: TotalsRow | undefined;
  #totals: Readonly<Record<string, Total>>;
  #totalsCaption: string;
  #sort: readonly PageSort[] = [];
  #looks: CellLooks = new Map();
  #words: readonly string[] = [];
  #widths: readonly number[] = [];
  #fixedHeight = HEADER_HEIGHT;
  #order: Uint32Array | null = null;
  #viewport: Viewport;
  #bodyHeight = 0;
  #first = 0;
  #frame = 0;

  constructor(options: GridOptions, { scope, texts }: ViewContext) {
    const { rows, columns, name, totals } = options;
    this.#options = options;
    this.#scope = scope;
    this.#layoutScope = scope.child();
    this.#rows = rows;
    this.#columns = columns;
    this.#totals = totals;
    this.#totalsCaption = texts.total;
    this.#table = element('table', 'gv-table', { role: 'grid', 'aria-label': name });
    this.#window = element('div', 'gv-window', {}, this.#table);
    this.#size = element('div', 'gv-size', {}, this.#window);
    this.#scroller = element('div', 'gv-scroll', { tabindex: -1 }, this.#size);
    const width = element('div', 'gv-width');
    this.element = element('div', 'gv-grid', {}, width, this.#scroller);
    this.#header = createHeader(columns, options.onSort, options.onMenu, this.#layoutScope.signal);
    this.#pool = new RowPool(rows, columns);
    this.#viewport = new Viewport(rows.count, 0);
    this.#focus = new GridFocus(this.#focusParts(), scope.signal);
    this.#build();

    this.#scroller.addEventListener('scroll', () => this.#paintSoon(), {
      passive: true,
      signal: scope.signal,
    });
    this.#table.addEventListener('pointerover', showClippedText, { signal: scope.signal });
    const observer = new ResizeObserver(() => this.#fit());
    observer.observe(width);
    scope.onClose(() => {
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  /** The columns on the screen, with the widths they have there. */
  get columns(): readonly LaidColumn[] {
    return this.#columns.map((laid, at) => ({ ...laid, width: this.#widths[at] ?? laid.width }));
  }

  /** Shows these columns in this order. */
  layOut(columns: readonly LaidColumn[], _wrap: boolean): void {
    this.#columns = columns;
    this.#layoutScope.close();
    this.#layoutScope = this.#scope.child();
    this.#header = createHeader(
      columns,
      this.#options.onSort,
      this.#options.onMenu,
      this.#layoutScope.signal,
    );
    this.#pool = new RowPool(this.#rows, columns);
    this.#pool.highlight(this.#words);
    this.#pool.draw(this.#looks);
    this.#build();
    this.#header.showSort(this.#sort);
    this.#fit();
  }

  /** Puts header, rows and foot in place. */
  #build(): void {
    const columns = this.#columns.map(({ column }) => column);
    this.#foot = createTotals(columns, this.#totals, this.#totalsCaption);
    this.#table.setAttribute('aria-colcount', String(columns.length));
    this.#table.replaceChildren(
      element('thead', '', {}, this.#header.row),
      this.#pool.body,
      ...(this.#foot ? [element('tfoot', '', {}, this.#foot.row)] : []),
    );
    this.#fixedHeight = HEADER_HEIGHT + (this.#foot ? ROW_HEIGHT : 0);
    this.#bodyHeight = this.#wantedHeight - this.#fixedHeight;
    this.#scroller.style.height = `${this.#wantedHeight}px`;
    this.#viewport = new Viewport(this.#count, this.#bodyHeight);
    this.#place();
  }

  get #wantedHeight(): number {
    return Math.min(MAX_HEIGHT, this.#fixedHeight + Math.max(1, this.#rows.count) * ROW_HEIGHT);
  }

  /** Shows these rows in this order; null is all rows as they came. Without `fromTop` the scroll position stays. */
  show(order: Uint32Array | null, words: readonly string[], fromTop: boolean): void {
    this.#order = order;
    this.#words = words;
    this.#pool.highlight(words);
    if (fromTop) this.#scroller.scrollTop = 0;
    this.#viewport = new Viewport(this.#count, this.#bodyHeight);
    this.#place();
  }

  focusHeader(key: string): void {
    const at = this.#columns.findIndex(({ column }) => column.source.key === key);
    if (at >= 0) this.#header.stops[at]?.focus();
  }

  /** Shows other totals at the foot; the caption says of which rows they are. */
  showTotals(totals: Readonly<Record<string, Total>>, caption: string): void {
    this.#totals = totals;
    this.#totalsCaption = caption;
    this.#foot?.show(totals, caption);
  }

  /** Draws the looks of cells, which are known only once all rows have been gone through. */
  showLooks(looks: CellLooks): void {
    this.#looks = looks;
    this.#pool.draw(looks);
    this.#paint();
  }

  showSort(entries: readonly PageSort[]): void {
    this.#sort = entries;
    this.#header.showSort(entries);
  }

  get #count(): number {
    return this.#order ? this.#order.length : this.#rows.count;
  }

  #place(): void {
    this.#pool.resize(this.#viewport.poolSize);
    this.#table.setAttribute('aria-rowcount', String(this.#count + 1));
    this.#size.style.height = `${this.#fixedHeight + this.#viewport.scrollHeight}px`;
    this.#window.style.height = `${this.#fixedHeight + this.#bodyHeight}px`;
    this.#paint();
  }

  /** Before the first paint, and whenever the place has another width. */
  #fit(): void {
    const box = this.#scroller;
    const { fontSize, fontFamily } = getComputedStyle(box);
    const widths = columnWidths(
      this.#rows,
      this.#columns,
      this.#totals,
      `${fontSize} ${fontFamily}`,
      box.clientWidth,
    );
    this.#widths = widths;
    widths.forEach((width, at) => {
      (this.#header.row.cells[at] as HTMLElement).style.width = `${width}px`;
    });
    this.#size.style.minWidth = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    const scrollBar = box.offsetHeight - box.clientHeight;
    box.style.height = `${this.#wantedHeight + scrollBar}px`; // a horizontal scroll bar must not cover the last row
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#paint();
    });
  }

  #paint(): void {
    const { first, offset } = this.#viewport.windowAt(this.#scroller.scrollTop);
    this.#first = first;
    this.#pool.paint(first, (place) => (this.#order ? (this.#order[place] as number) : place));
    this.#pool.body.style.transform = offset > 0 ? `translateY(${-offset}px)` : '';
    this.#focus.settle();
    this.#options.onSee(first, first + this.#viewport.poolSize);
  }

  #focusParts(): ConstructorParameters<typeof GridFocus>[0] {
    return {
      scroller: this.#scroller,
      elementAt: ({ row, column }) =>
        row < 0 ? this.#header.stops[column] : this.#pool.body.rows[row - this.#first]?.cells[column],
      placeOf: (target) => {
        const { body } = this.#pool;
        const stop = this.#header.stops.indexOf(target as HTMLElement);
        if (stop >= 0) return { row: -1, column: stop };
        const cell = target.closest('td');
        const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
        if (!cell || row?.parentElement !== body) return undefined;
        return { row: this.#first + row.sectionRowIndex, column: cell.cellIndex };
      },
      extent: () => ({
        rows: this.#count,
        columns: this.#columns.length,
        page: this.#viewport.page,
        rightToLeft: getComputedStyle(this.#scroller).direction === 'rtl',
      }),
      reveal: (place) => this.#reveal(place),
    };
  }

  #reveal(place: Place): void {
    if (place.row >= 0)
      this.#scroller.scrollTop = this.#viewport.scrollTopFor(place.row, this.#scroller.scrollTop);
    this.#paint();
    const header = this.#header.row.cells[place.column];
    if (!header) return;
    const box = this.#scroller.getBoundingClientRect();
    const cell = header.getBoundingClientRect();
    if (cell.left < box.left) this.#scroller.scrollLeft += cell.left - box.left;
    else if (cell.right > box.right)
      this.#scroller.scrollLeft += Math.min(cell.right - box.right, cell.left - box.left);
  }
}

/** A text that does not fit is told whole on hover. */
function showClippedText(event: PointerEvent): void {
  const cell = (event.target as Element).closest('td');
  if (!cell) return;
  if (cell.scrollWidth > cell.clientWidth) cell.title = cell.textContent ?? '';
  else cell.removeAttribute('title');
}
