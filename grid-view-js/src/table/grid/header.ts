import { element, icon } from '../../dom/element.ts';
import type { PageSort } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableColumn } from '../model/rows.ts';
import { createGroups } from './groups.ts';
import { pin } from './pins.ts';

const ARROW = 'M8 3v10M4 7l4-4 4 4';

export interface HeaderOptions {
  /** How a header is described whose column has a filter. */
  readonly filtered: string;
  onSort(column: TableColumn, add: boolean): void;
}

/** The header row: a button per column that can be sorted; and the row of groups above it. */
export interface Header {
  /** What the table begins with: the widths of its columns, and its head. */
  readonly elements: readonly HTMLElement[];
  /** One per column; they say how wide it is. */
  readonly widths: readonly HTMLElement[];
  /** How many rows the head has. */
  readonly rows: number;
  /** What takes the focus in each column. */
  readonly stops: readonly HTMLElement[];
  showSort(entries: readonly PageSort[]): void;
  showFiltered(keys: readonly string[]): void;
}

export function createHeader(
  columns: readonly LaidColumn[],
  { filtered, onSort }: HeaderOptions,
  signal: AbortSignal,
): Header {
  const stops: HTMLElement[] = [];
  const cells = columns.map(({ column }, at) => {
    const { label, align, sortable } = column.source;
    const stop = createStop(label, sortable !== false);
    stops.push(stop);
    const cell = element('th', `gv-th gv-${align}`, { scope: 'col', 'aria-colindex': at + 1 }, stop);
    pin(cell, columns, at);
    if (sortable !== false)
      stop.addEventListener('click', (event) => onSort(column, event.shiftKey), { signal });
    return cell;
  });
  const groups = createGroups(columns);
  const rows = groups ? 2 : 1;
  const widths = columns.map(() => element('col', ''));
  return {
    elements: [
      element('colgroup', '', {}, ...widths),
      element('thead', '', {}, groups ?? '', element('tr', '', { 'aria-rowindex': rows }, ...cells)),
    ],
    widths,
    rows,
    stops,
    showSort(entries) {
      columns.forEach(({ column }, at) => {
        const place = entries.findIndex((entry) => entry.key === column.source.key);
        const cell = cells[at] as HTMLTableCellElement;
        const entry = entries[place];
        const direction = entry && (entry.direction ?? 'ascending');
        if (direction) cell.setAttribute('aria-sort', direction);
        else cell.removeAttribute('aria-sort');
        const stop = stops[at] as HTMLElement;
        if (direction && entries.length > 1) stop.dataset.order = String(place + 1);
        else delete stop.dataset.order;
      });
    },
    showFiltered(keys) {
      stops.forEach((stop, at) => {
        const has = keys.includes(columns[at]?.column.source.key ?? '');
        stop.classList.toggle('gv-filtered', has);
        if (has) stop.setAttribute('aria-description', filtered);
        else stop.removeAttribute('aria-description');
      });
    },
  };
}

function createStop(label: string, sortable: boolean): HTMLElement {
  const text = element('span', 'gv-th-label', {}, label);
  const attributes = { tabindex: -1, title: label };
  return sortable
    ? element('button', 'gv-sort', { ...attributes, type: 'button' }, text, icon(ARROW, 'gv-arrow'))
    : element('span', 'gv-sort', attributes, text);
}
