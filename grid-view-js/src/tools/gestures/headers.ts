import { element } from '../../dom/element.ts';
import type { TableControl } from '../../table/control.ts';
import type { LaidColumn } from '../../table/model/layout.ts';
import type { ColumnWork } from '../columns/column-work.ts';
import { dragHeaders } from './drag-headers.ts';
import { ColumnResize } from './resize.ts';

/** How far one key press moves the edge of a column. */
const STEP = 16;

/** What the gestures need of the table's headers. */
export interface Headers {
  readonly table: HTMLTableElement;
  readonly rightToLeft: boolean;
  /** The header cell that an element is in, and its column. */
  at(target: EventTarget | null): { readonly cell: HTMLElement; readonly laid: LaidColumn } | undefined;
}

/**
 * What readers do to a column at its header: a handle at its end changes its width, dragging it moves the column, a
 * button opens its menu. Each can be done by keys; handle and button are for pointers alone.
 */
export function equipHeaders(
  control: TableControl,
  moves: Pick<ColumnWork, 'move' | 'neighbour'>,
  openMenu: (key: string, opener: HTMLElement) => void,
): void {
  const { signal } = control.context.scope;
  const table = control.element.querySelector<HTMLTableElement>('.gv-table');
  if (!table) return;
  const headers: Headers = {
    table,
    get rightToLeft() {
      return getComputedStyle(table).direction === 'rtl';
    },
    at(target) {
      const cell = (target as Element).closest<HTMLElement>('.gv-th[scope="col"]');
      const laid = control.columns[Number(cell?.ariaColIndex) - 1];
      return cell && laid ? { cell, laid } : undefined;
    },
  };
  const resize = new ColumnResize(control, headers);
  if (control.artifact.table.columnSettings !== false) dragHeaders(control, headers, moves);

  const adorn = () => {
    for (const cell of table.querySelectorAll('.gv-th[scope="col"]')) {
      if (cell.lastElementChild?.className === 'gv-grip') continue;
      cell.firstElementChild?.setAttribute('aria-keyshortcuts', 'Alt+ArrowDown');
      cell.append(
        element('span', 'gv-opener', { 'aria-hidden': 'true' }, '⋮'),
        element('span', 'gv-grip', { 'aria-hidden': 'true' }),
      );
    }
  };
  adorn();
  signal.addEventListener('abort', control.onChange(adorn), { once: true });

  table.addEventListener(
    'click',
    ({ target }) => {
      const header = (target as Element).closest('.gv-opener') && headers.at(target);
      if (header) openMenu(header.laid.column.source.key, header.cell.firstElementChild as HTMLElement);
    },
    { signal },
  );
  table.addEventListener(
    'keydown',
    (event) => {
      const header = headers.at(event.target);
      if (!header) return;
      const { key } = header.laid.column.source;
      const { altKey, shiftKey, ctrlKey, metaKey } = event;
      const side = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      const step = (headers.rightToLeft ? -side : side) as -1 | 0 | 1;
      if (altKey && event.key === 'ArrowDown') {
        openMenu(key, event.target as HTMLElement);
      } else if (step !== 0 && altKey && shiftKey) {
        resize.by(header.laid, step * STEP);
      } else if (step !== 0 && shiftKey && (ctrlKey || metaKey)) {
        const other = control.artifact.table.columnSettings !== false && moves.neighbour(key, step);
        if (other) moves.move(key, other, step);
        control.focusHeader(key);
      } else {
        return;
      }
      event.preventDefault();
    },
    { signal },
  );
}
