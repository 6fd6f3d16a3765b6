import type { ViewContext } from '../../context.ts';
import { element } from '../../dom/element.ts';
import type { Total } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import type { SortEntry } from '../sort/sorter.ts';
import { GridFocus } from './focus.ts';
import { createHeader, type Header } from './header.ts';
import type { Place } from './keyboard.ts';
import type { CellLook } from './looks.ts';
import { RowPool } from './pool.ts';
import { createTotals, type TotalsRow } from './totals.ts';
import { HEADER_HEIGHT, MAX_HEIGHT, ROW_HEIGHT, Viewport } from './viewport.ts';
import { columnWidths } from './widths.ts';

export interface GridOptions {
  readonly rows: TableRows;
  readonly name: string;
  readonly totals: Readonly<Record<string, Total>>;
  onSort(column: TableColumn, add: boolean): void;
}

/**
 * The table on the screen. A box scrolls over the height of all rows; the real table inside sticks to the box's top
 * and always shows the rows of the current scroll position, so the page never holds more than a screenful.
 */
export class Grid {
  readonly element: HTMLElement;
  readonly #rows: TableRows;
  readonly #pool: RowPool;
  readonly #header: Header;
  readonly #table: HTMLTableElement;
  readonly #window: HTMLElement;
  readonly #size: HTMLElement;
  readonly #scroller: HTMLElement;
  readonly #focus: GridFocus;
  readonly #foot: TotalsRow | undefined;
  readonly #fixedHeight: number;
  #order: Uint32Array | null = null;
  #viewport: Viewport;
  #bodyHeight: number;
  #first = 0;
  #frame = 0;

  constructor({ rows, name, totals, onSort }: GridOptions, { scope, texts }: ViewContext) {
    this.#rows = rows;
    this.#pool = new RowPool(rows);
    this.#header = createHeader(rows.columns, onSort, scope.signal);
    const foot = createTotals(rows.columns, totals, texts.total);
    this.#foot = foot;
    this.#table = element(
      'table',
      'gv-table',
      { role: 'grid', 'aria-label': name, 'aria-colcount': rows.columns.length },
      element('thead', '', {}, this.#header.row),
      this.#pool.body,
      ...(foot ? [element('tfoot', '', {}, foot.row)] : []),
    );
    this.#window = element('div', 'gv-window', {}, this.#table);
    this.#size = element('div', 'gv-size', {}, this.#window);
    this.#scroller = element('div', 'gv-scroll', { tabindex: -1 }, this.#size);
    const width = element('div', 'gv-width');
    this.element = element('div', 'gv-grid', {}, width, this.#scroller);

    this.#fixedHeight = HEADER_HEIGHT + (foot ? ROW_HEIGHT : 0);
    const wanted = Math.min(MAX_HEIGHT, this.#fixedHeight + Math.max(1, rows.count) * ROW_HEIGHT);
    this.#bodyHeight = wanted - this.#fixedHeight;
    this.#viewport = new Viewport(rows.count, this.#bodyHeight);
    this.#scroller.style.height = `${wanted}px`;
    this.#focus = new GridFocus(this.#focusParts(), scope.signal);
    this.#layOut();

    this.#scroller.addEventListener('scroll', () => this.#paintSoon(), {
      passive: true,
      signal: scope.signal,
    });
    this.#pool.body.addEventListener('pointerover', showClippedText, { signal: scope.signal });
    const observer = new ResizeObserver(() => this.#fit(wanted, totals));
    observer.observe(width);
    scope.onClose(() => {
      observer.disconnect();
      cancelAnimationFrame(this.#frame);
    });
  }

  /** Shows these rows in this order; null is all rows as they came. */
  show(order: Uint32Array | null, words: readonly string[]): void {
    this.#order = order;
    this.#pool.highlight(words);
    this.#scroller.scrollTop = 0;
    this.#viewport = new Viewport(this.#count, this.#bodyHeight);
    this.#layOut();
  }

  /** Shows other totals at the foot; the caption says of which rows they are. */
  showTotals(totals: Readonly<Record<string, Total>>, caption: string): void {
    this.#foot?.show(totals, caption);
  }

  /** Draws the looks of cells, which are known only once all rows have been gone through. */
  showLooks(looks: readonly (CellLook | undefined)[]): void {
    this.#pool.draw(looks);
    this.#paint();
  }

  showSort(entries: readonly SortEntry[]): void {
    this.#header.showSort(entries);
  }

  get #count(): number {
    return this.#order ? this.#order.length : this.#rows.count;
  }

  #layOut(): void {
    this.#pool.resize(this.#viewport.poolSize);
    this.#table.setAttribute('aria-rowcount', String(this.#count + 1));
    this.#size.style.height = `${this.#fixedHeight + this.#viewport.scrollHeight}px`;
    this.#window.style.height = `${this.#fixedHeight + this.#bodyHeight}px`;
    this.#paint();
  }

  /** Before the first paint, and whenever the place has another width. */
  #fit(wanted: number, totals: Readonly<Record<string, Total>>): void {
    const box = this.#scroller;
    const { fontSize, fontFamily } = getComputedStyle(box);
    const widths = columnWidths(this.#rows, totals, `${fontSize} ${fontFamily}`, box.clientWidth);
    widths.forEach((width, at) => {
      (this.#header.row.cells[at] as HTMLElement).style.width = `${width}px`;
    });
    this.#size.style.minWidth = `${widths.reduce((sum, width) => sum + width, 0)}px`;
    const scrollBar = box.offsetHeight - box.clientHeight;
    box.style.height = `${wanted + scrollBar}px`; // a horizontal scroll bar must not cover the last row
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
  }

  #focusParts(): ConstructorParameters<typeof GridFocus>[0] {
    const { stops } = this.#header;
    const { body } = this.#pool;
    return {
      scroller: this.#scroller,
      elementAt: ({ row, column }) => (row < 0 ? stops[column] : body.rows[row - this.#first]?.cells[column]),
      placeOf: (target) => {
        const stop = stops.indexOf(target as HTMLElement);
        if (stop >= 0) return { row: -1, column: stop };
        const cell = target.closest('td');
        const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
        if (!cell || row?.parentElement !== body) return undefined;
        return { row: this.#first + row.sectionRowIndex, column: cell.cellIndex };
      },
      extent: () => ({
        rows: this.#count,
        columns: this.#rows.columns.length,
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
