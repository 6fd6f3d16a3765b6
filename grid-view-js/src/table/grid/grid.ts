import type { ViewContext } from '../../context.ts';
import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import type { Mark } from '../../filter/filter.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { PageSort, Total } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableRows } from '../model/rows.ts';
import { GridFocus } from './focus.ts';
import { createHeader, type Header, type HeaderOptions } from './header.ts';
import type { Place } from './keyboard.ts';
import type { CellLooks } from './looks.ts';
import { type Pinned, placePins } from './pins.ts';
import { RowPool } from './pool.ts';
import { createTotals, type TotalsRow } from './totals.ts';
import {
  GROUPS_HEIGHT,
  HEADER_HEIGHT,
  MAX_HEIGHT,
  ROW_HEIGHT,
  TALL_ROW_HEIGHT,
  Viewport,
} from './viewport.ts';
import { columnWidths, SAMPLES } from './widths.ts';

export interface GridOptions extends Pick<HeaderOptions, 'onSort'> {
  readonly rows: TableRows;
  readonly name: string;
  readonly columns: readonly LaidColumn[];
  readonly totals: Readonly<Record<string, Total>>;
  /** The rows from one place up to another came into view. */
  onSee(first: number, end: number): void;
}

/**
 * The table on the screen. A box scrolls over the height of all rows; the real table inside sticks to the box's top
 * and always shows the rows of the current scroll position, so the page never holds more than a screenful.
 */
export class Grid {
  readonly element: HTMLElement;
  readonly #options: GridOptions;
  readonly #texts: Texts;
  readonly #scope: Scope;
  readonly #rows: TableRows;
  readonly #table: HTMLTableElement;
  readonly #window: HTMLElement;
  readonly #size: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #focus: GridFocus;
  #columns: readonly LaidColumn[];
  #wrap = false;
  #layoutScope: Scope;
  #header: Header;
  #pool: RowPool;
  #foot: TotalsRow | undefined;
  #totals: Readonly<Record<string, Total>>;
  #totalsCaption: string;
  #sort: readonly PageSort[] = [];
  #filtered: readonly string[] = [];
  #looks: CellLooks = new Map();
  #marks: readonly Mark[] = [];
  #widths: readonly number[] = [];
  /** How many rows there were when the widths were chosen. */
  #measured = 0;
  #pinned: Pinned = { start: 0, end: 0 };
  #order: Uint32Array | null = null;
  #rowHeight = ROW_HEIGHT;
  #fixedHeight = HEADER_HEIGHT;
  #overflows = false;
  #scrollBar = 0;
  /** The scroll position; asking the page for it would lay it out once more. */
  #top = 0;
  #viewport = new Viewport(0, 0);
  #first = 0;
  #frame = 0;

  constructor(options: GridOptions, { scope, texts }: ViewContext) {
    const { rows, columns, name, totals } = options;
    this.#options = options;
    this.#texts = texts;
    this.#scope = scope;
    this.#rows = rows;
    this.#totals = totals;
    this.#totalsCaption = texts.total;
    this.#table = element('table', 'gv-table', { role: 'grid', 'aria-label': name });
    this.#window = element('div', 'gv-window', {}, this.#table);
    this.#size = element('div', 'gv-size', {}, this.#window);
    this.#scroller = element('div', 'gv-scroll', { tabindex: -1 }, this.#size);
    const width = element('div', 'gv-width');
    this.element = element('div', 'gv-grid', {}, width, this.#scroller);
    this.#columns = columns;
    this.#layoutScope = scope.child();
    this.#header = this.#createHeader();
    this.#pool = this.#createPool();
    this.#focus = new GridFocus(this.#focusParts(), scope.signal);
    this.#build();
    this.#place();
    this.#paint();

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

  /** Shows these columns in this order; focus, scroll position and marks stay. Other widths alone make nothing anew. */
  layOut(columns: readonly LaidColumn[], wrap: boolean): void {
    const before = this.#columns;
    const alike =
      wrap === this.#wrap &&
      columns.length === before.length &&
      columns.every((laid, at) => laid.column === before[at]?.column && laid.pinned === before[at].pinned);
    this.#columns = columns;
    if (alike) {
      this.#fit();
      return;
    }
    const { column, held } = this.#focus;
    const first = this.#first;
    const rowHeight = this.#rowHeight;
    this.#wrap = wrap;
    this.#layoutScope.close();
    this.#layoutScope = this.#scope.child();
    this.#header = this.#createHeader();
    this.#pool = this.#createPool();
    this.#build();
    this.#place();
    this.#fit();
    if (this.#rowHeight !== rowHeight) this.#scrollTo(this.#viewport.topOf(first));
    this.#paint();
    const active = columns.findIndex((laid) => laid.column === before[column]?.column);
    this.#focus.settleIn(active < 0 ? Math.min(column, columns.length - 1) : active, held);
  }

  #createHeader(): Header {
    const options = { ...this.#options, filtered: this.#texts.filters };
    const header = createHeader(this.#columns, options, this.#layoutScope.signal);
    header.showSort(this.#sort);
    header.showFiltered(this.#filtered);
    return header;
  }

  #createPool(): RowPool {
    const pool = new RowPool({
      rows: this.#rows,
      columns: this.#columns,
      wrap: this.#wrap,
      firstIndex: this.#header.rows + 1,
    });
    pool.highlight(this.#marks);
    pool.draw(this.#looks);
    return pool;
  }

  /** Puts header, rows and foot in place. */
  #build(): void {
    this.#foot = createTotals(this.#columns, this.#options.totals, this.#texts.total);
    this.#foot?.show(this.#totals, this.#totalsCaption);
    const head = HEADER_HEIGHT + (this.#header.rows - 1) * GROUPS_HEIGHT;
    this.#fixedHeight = head + (this.#foot ? ROW_HEIGHT : 0);
    this.#rowHeight = this.#wrap ? TALL_ROW_HEIGHT : ROW_HEIGHT;
    this.element.style.setProperty('--gv-head', `${head}px`);
    this.#table.classList.toggle('gv-wrap', this.#wrap);
    this.#table.setAttribute('aria-colcount', String(this.#columns.length));
    this.#table.replaceChildren(
      ...this.#header.elements,
      this.#pool.body,
      ...(this.#foot ? [element('tfoot', '', {}, this.#foot.row)] : []),
    );
  }

  /** Shows these rows in this order; null is all rows as they came. Without `fromTop` the scroll position stays. */
  show(order: Uint32Array | null, marks: readonly Mark[], fromTop: boolean): void {
    this.#order = order;
    this.#marks = marks;
    this.#pool.highlight(marks);
    if (fromTop) this.#scrollTo(0);
    this.#place();
    if (this.#measured < Math.min(SAMPLES, this.#rows.count)) this.#fit();
    this.#paint();
  }

  focusHeader(key: string): void {
    const column = this.#columns.findIndex((laid) => laid.column.source.key === key);
    if (column >= 0) this.#focus.go({ row: -1, column });
  }

  /** Shows a column in this width, for as long as no other layout comes. */
  resize(key: string, width: number): void {
    this.#columns = this.#columns.map((laid) => (laid.column.source.key === key ? { ...laid, width } : laid));
    this.#fit();
  }

  /** Shows other totals at the foot; the caption says of which rows they are. */
  showTotals(totals: Readonly<Record<string, Total>>, caption: string): void {
    this.#totals = totals;
    this.#totalsCaption = caption;
    this.#foot?.show(totals, caption);
  }

  /** Draws the looks of cells, which are known only once all rows have been gone through. */
  showLooks(looks: CellLooks): void {
    this.#looks = new Map([...this.#looks, ...looks]);
    this.#pool.draw(this.#looks);
    this.#paint();
  }

  showSort(entries: readonly PageSort[]): void {
    this.#sort = entries;
    this.#header.showSort(entries);
  }

  /** Marks the headers of the columns that have a filter. */
  showFiltered(keys: readonly string[]): void {
    this.#filtered = keys;
    this.#header.showFiltered(keys);
  }

  get #count(): number {
    return this.#order ? this.#order.length : this.#rows.count;
  }

  get #rightToLeft(): boolean {
    return getComputedStyle(this.#scroller).direction === 'rtl';
  }

  get #height(): number {
    return Math.min(MAX_HEIGHT, this.#fixedHeight + Math.max(1, this.#rows.count) * this.#rowHeight);
  }

  /** Makes room for the rows, as many as there are. */
  #place(): void {
    const height = this.#height;
    this.#viewport = new Viewport(this.#count, height - this.#fixedHeight, this.#rowHeight);
    this.#pool.resize(this.#viewport.poolSize);
    const rowCount = this.#header.rows + this.#count + (this.#foot ? 1 : 0);
    this.#table.setAttribute('aria-rowcount', String(rowCount));
    this.#foot?.row.setAttribute('aria-rowindex', String(rowCount));
    this.#size.style.height = `${this.#fixedHeight + this.#viewport.scrollHeight}px`;
    this.#window.style.height = `${height}px`;
    this.#scroller.style.height = `${height + this.#scrollBar}px`;
  }

  /** Before the first paint, whenever the place has another width, and whenever the columns have. */
  #fit(): void {
    const box = this.#scroller;
    const { fontSize, fontFamily } = getComputedStyle(box);
    const place = box.clientWidth;
    const { rows, totals } = this.#options;
    const widths = columnWidths(rows, this.#columns, totals, `${fontSize} ${fontFamily}`, place);
    this.#measured = this.#rows.count;
    this.#widths = widths;
    this.#header.widths.forEach((column, at) => {
      column.style.width = `${widths[at]}px`;
    });
    const total = widths.reduce((sum, width) => sum + width, 0);
    this.#size.style.minWidth = `${total}px`;
    this.#pinned = placePins(this.#table, this.#columns, widths, place);
    if (total > place === this.#overflows) return;
    this.#overflows = total > place;
    this.#scrollBar = this.#overflows ? box.offsetHeight - box.clientHeight : 0;
    box.style.height = `${this.#height + this.#scrollBar}px`; // a horizontal scroll bar must not cover the last row
  }

  #paintSoon(): void {
    this.#frame ||= requestAnimationFrame(() => {
      this.#frame = 0;
      this.#top = this.#scroller.scrollTop;
      this.#paint();
    });
  }

  #scrollTo(top: number): void {
    this.#scroller.scrollTop = top;
    this.#top = top;
  }

  #paint(): void {
    const { first, offset } = this.#viewport.windowAt(this.#top);
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
        rightToLeft: this.#rightToLeft,
      }),
      reveal: (place) => this.#reveal(place),
    };
  }

  #reveal({ row, column }: Place): void {
    const box = this.#scroller;
    if (row >= 0) this.#scrollTo(this.#viewport.scrollTopFor(row, this.#top));
    this.#paint();
    const cell = this.#header.stops[column]?.parentElement;
    const { start, end } = this.#pinned;
    if (!cell || (this.#columns[column]?.pinned && start + end > 0)) return;
    const left = box.getBoundingClientRect().left + box.clientLeft;
    const from = left + (this.#rightToLeft ? end : start);
    const to = left + box.clientWidth - (this.#rightToLeft ? start : end);
    const rect = cell.getBoundingClientRect();
    if (rect.left < from) box.scrollLeft += rect.left - from;
    else if (rect.right > to) box.scrollLeft += Math.min(rect.right - to, rect.left - from);
  }
}

/** A text that does not fit is told whole on hover. */
function showClippedText(event: PointerEvent): void {
  const cell = (event.target as Element).closest('td');
  if (!cell) return;
  const text = cell.querySelector('.gv-lines') ?? cell;
  const clipped = text.scrollWidth > text.clientWidth || text.scrollHeight > text.clientHeight + 1;
  if (clipped) cell.title = cell.textContent ?? '';
  else cell.removeAttribute('title');
}
