import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { columnStates, type LaidColumn } from '../../table/model/layout.ts';
import { toolTexts } from '../texts.ts';
import type { Headers } from './headers.ts';

/** A narrower column would show nothing of its cells. */
const NARROWEST = 48;
const CELL_PADDING = 24;
const SORT_MARK = 24;

/** Changes the width of a column by dragging its edge, which follows the pointer, or by keys. */
export class ColumnResize {
  readonly #control: TableControl;
  readonly #headers: Headers;

  constructor(control: TableControl, headers: Headers) {
    const { signal } = control.context.scope;
    this.#control = control;
    this.#headers = headers;
    headers.table.addEventListener('pointerdown', (event) => this.#grab(event), { signal });
    headers.table.addEventListener(
      'dblclick',
      ({ target }) => {
        const header = (target as Element).matches('.gv-grip') && headers.at(target);
        if (header) this.#set(header.laid, widthOfCells(headers.table, header.cell));
      },
      { signal },
    );
  }

  by(laid: LaidColumn, change: number): void {
    this.#set(laid, (laid.width ?? 0) + change);
  }

  #set({ column: { source } }: LaidColumn, wanted: number): void {
    const { rows, state, context } = this.#control;
    const width = Math.max(NARROWEST, Math.round(wanted));
    const columns = columnStates(rows.columns, state.columns).map((column) =>
      column.key === source.key ? { ...column, width } : column,
    );
    this.#control.change({ columns });
    const values = { column: source.label, width: context.count(width) };
    this.#control.announce(fill(toolTexts(context).columnWidth, values));
  }

  #grab(event: PointerEvent): void {
    const grip = event.target as HTMLElement;
    const header = grip.matches('.gv-grip') && event.button === 0 && this.#headers.at(grip);
    if (!header) return;
    const { laid } = header;
    const { key } = laid.column.source;
    event.preventDefault();
    const scope = this.#control.context.scope.child();
    const { signal } = scope;
    // At the other end of a column that is pinned to the end: that edge is the one that moves.
    const direction = (this.#headers.rightToLeft ? -1 : 1) * (laid.pinned === 'end' ? -1 : 1);
    const widthAt = ({ clientX }: PointerEvent) =>
      Math.max(NARROWEST, (laid.width ?? 0) + direction * (clientX - event.clientX));
    const end = (last?: PointerEvent) => {
      scope.close();
      if (last && last.clientX !== event.clientX) this.#set(laid, widthAt(last));
      else if (laid.width) this.#control.resize(key, laid.width);
    };
    scope.onClose(() => grip.classList.remove('gv-held'));
    grip.classList.add('gv-held');
    grip.setPointerCapture(event.pointerId);
    grip.addEventListener('pointermove', (move) => this.#control.resize(key, widthAt(move)), { signal });
    grip.addEventListener('pointerup', end, { signal });
    grip.addEventListener('pointercancel', () => end(), { signal });
    grip.ownerDocument.addEventListener('keydown', (press) => press.key === 'Escape' && end(), { signal });
  }
}

/** The width at which no cell in view is cut. */
function widthOfCells(table: HTMLTableElement, header: HTMLElement): number {
  const range = table.ownerDocument.createRange();
  const widthOf = (node: Element) => {
    range.selectNodeContents(node);
    return range.getBoundingClientRect().width;
  };
  const at = Number(header.ariaColIndex) - 1;
  const label = header.querySelector('.gv-th-label');
  const rows = [...table.tBodies, table.tFoot].flatMap((part) => [...(part?.rows ?? [])]);
  const widths = rows.map((row) => widthOf(row.cells[at] as HTMLElement));
  return CELL_PADDING + Math.ceil(Math.max(label ? widthOf(label) + SORT_MARK : 0, ...widths));
}
