import { element, icon } from '../../dom/element.ts';
import type { PageSort } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableColumn } from '../model/rows.ts';

const ARROW = 'M8 3v10M4 7l4-4 4 4';

/** The header row: a button per column that can be sorted. */
export interface Header {
  readonly row: HTMLTableRowElement;
  /** What takes the focus in each column. */
  readonly stops: readonly HTMLElement[];
  showSort(entries: readonly PageSort[]): void;
}

export function createHeader(
  columns: readonly LaidColumn[],
  onSort: (column: TableColumn, add: boolean) => void,
  onMenu: (column: TableColumn, opener: HTMLElement) => void,
  signal: AbortSignal,
): Header {
  const stops: HTMLElement[] = [];
  const cells = columns.map(({ column }, at) => {
    const { label, align, sortable } = column.source;
    const stop = sortable === false ? plainStop(label) : sortButton(label);
    stops.push(stop);
    const cell = element('th', `gv-th gv-${align}`, { scope: 'col', 'aria-colindex': at + 1 }, stop);
    if (sortable !== false)
      stop.addEventListener('click', (event) => onSort(column, event.shiftKey), { signal });
    stop.addEventListener(
      'keydown',
      (event) => {
        if (!(event.altKey && event.key === 'ArrowDown')) return;
        event.preventDefault();
        onMenu(column, stop);
      },
      { signal },
    );
    return cell;
  });
  return {
    row: element('tr', '', { 'aria-rowindex': 1 }, ...cells),
    stops,
    showSort(entries) {
      columns.forEach(({ column }, at) => {
        const place = entries.findIndex((entry) => entry.key === column.source.key);
        const cell = cells[at] as HTMLTableCellElement;
        const entry = entries[place];
        const direction = entry && (entry.direction ?? 'ascending');
        if (direction) cell.setAttribute('aria-sort', direction);
        else cell.removeAttribute('aria-sort');
        if (direction && entries.length > 1) cell.dataset.order = String(place + 1);
        else delete cell.dataset.order;
      });
    },
  };
}

function sortButton(label: string): HTMLElement {
  const text = element('span', 'gv-th-label', {}, label);
  return element(
    'button',
    'gv-sort',
    { type: 'button', tabindex: -1, title: label },
    text,
    icon(ARROW, 'gv-arrow'),
  );
}

function plainStop(label: string): HTMLElement {
  return element(
    'span',
    'gv-sort',
    { tabindex: -1, title: label },
    element('span', 'gv-th-label', {}, label),
  );
}
