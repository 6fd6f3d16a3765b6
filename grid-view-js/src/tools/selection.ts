import { fill } from '../i18n/translate.ts';
import type { TableControl } from '../table/control.ts';
import type { Place } from '../table/grid/keyboard.ts';
import { dragCells } from './drag-cells.ts';
import { toolTexts } from './texts.ts';

/** Places of the selected cells, both ends included. */
export interface Area {
  readonly top: number;
  readonly bottom: number;
  readonly start: number;
  readonly end: number;
}

/**
 * A rectangle of cells: Shift with the keys that move selects it, so does dragging the pointer, and Ctrl+A takes all.
 * It knows the grid by the page alone, where each cell says its place to readers of screens anyway.
 */
export class Selection {
  readonly #control: TableControl;
  readonly #table: HTMLTableElement;
  readonly #observer = new MutationObserver(() => this.#paint());
  #ends: readonly [Place, Place] | undefined;
  /** The selected places mean the same cells only as long as rows and columns stand as they stood. */
  #layout = '';
  #order: Uint32Array | null = null;

  constructor(control: TableControl, table: HTMLTableElement) {
    const { element, context } = control;
    const { signal } = context.scope;
    this.#control = control;
    this.#table = table;
    let before: Place | undefined;
    element.addEventListener('keydown', ({ target }) => (before = this.placeOf(target)), {
      signal,
      capture: true, // the grid has not moved the focus yet
    });
    element.addEventListener('keydown', (event) => before && this.#onKey(event, before), { signal });
    dragCells(this, table, signal);
    control.onChange(() => {
      if (this.#ends && (control.arranged.order !== this.#order || this.#keys() !== this.#layout))
        this.clear();
    });
    context.scope.onClose(() => this.#observer.disconnect());
  }

  /** Where the selection began. */
  get anchor(): Place | undefined {
    return this.#ends?.[0];
  }

  /** What is selected; where nothing is, the cell that has the focus. */
  get area(): Area | undefined {
    const [from, to] = this.#ends ?? [this.focused, this.focused];
    if (!from || !to) return undefined;
    return {
      top: Math.min(from.row, to.row),
      bottom: Math.max(from.row, to.row),
      start: Math.min(from.column, to.column),
      end: Math.max(from.column, to.column),
    };
  }

  get focused(): Place | undefined {
    return this.placeOf((this.#table.getRootNode() as Document | ShadowRoot).activeElement);
  }

  /** The place of the cell that an element stands in; none for the header and the totals. */
  placeOf(target: EventTarget | null): Place | undefined {
    const cell = (target as Element | null)?.closest?.('td');
    const row = cell?.parentElement as HTMLTableRowElement | null | undefined;
    if (!cell || !row || row.parentElement !== this.#table.tBodies[0]) return undefined;
    return { row: this.#rowOf(row), column: cell.cellIndex };
  }

  select(from: Place, to: Place): void {
    const { arranged, context } = this.#control;
    this.#ends = [from, to];
    this.#order = arranged.order;
    this.#layout = this.#keys();
    this.#table.ariaMultiSelectable = 'true';
    this.#observer.observe(this.#table, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-rowindex'],
    });
    this.#paint();
    const { top, bottom, start, end } = this.area as Area;
    const values = { rows: context.count(bottom - top + 1), columns: context.count(end - start + 1) };
    this.#control.announce(fill(toolTexts(context).selected, values));
  }

  clear(): void {
    if (!this.#ends) return;
    this.#ends = undefined;
    this.#observer.disconnect();
    this.#table.ariaMultiSelectable = null;
    this.#paint();
  }

  #onKey(event: KeyboardEvent, before: Place): void {
    const { key, shiftKey, ctrlKey, metaKey } = event;
    const { arranged, columns } = this.#control;
    if ((ctrlKey || metaKey) && key.toLowerCase() === 'a') {
      event.preventDefault();
      this.select({ row: 0, column: 0 }, { row: arranged.shown - 1, column: columns.length - 1 });
    } else if (key === 'Escape') {
      this.clear();
    } else if (/^(?:Arrow|Page|Home|End)/.test(key)) {
      const to = this.focused;
      if (shiftKey && to) this.select(this.anchor ?? before, to);
      else this.clear();
    }
  }

  #keys(): string {
    return JSON.stringify(this.#control.columns.map(({ column }) => column.source.key));
  }

  #rowOf(row: HTMLTableRowElement): number {
    return Number(row.getAttribute('aria-rowindex')) - 1 - (this.#table.tHead?.rows.length ?? 0);
  }

  #paint(): void {
    const area = this.#ends && this.area;
    for (const row of this.#table.tBodies[0]?.rows ?? []) {
      const place = this.#rowOf(row);
      const inside = area && place >= area.top && place <= area.bottom;
      for (const cell of row.cells) {
        const selected = inside && cell.cellIndex >= area.start && cell.cellIndex <= area.end;
        cell.ariaSelected = selected ? 'true' : null;
      }
    }
  }
}
