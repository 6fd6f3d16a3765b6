import { element } from '../../dom/element.ts';
import type { LaidColumn } from '../model/layout.ts';
import { pin } from './pins.ts';

/** The row above the headers, with a name over neighbours of one group; undefined where no shown column has a group. */
export function createGroups(columns: readonly LaidColumn[]): HTMLTableRowElement | undefined {
  if (!columns.some(({ column }) => column.source.menuGroup)) return undefined;
  const row = element('tr', 'gv-groups', { 'aria-rowindex': 1 });
  for (let first = 0; first < columns.length; ) {
    const group = groupOf(columns[first]);
    const { pinned } = columns[first] as LaidColumn;
    let last = first;
    while (groupOf(columns[last + 1]) === group && columns[last + 1]?.pinned === pinned) last++;
    const span = { colspan: last - first + 1, 'aria-colindex': first + 1 };
    const cell = group
      ? element(
          'th',
          'gv-th gv-group',
          { ...span, scope: 'colgroup', title: group },
          element('span', 'gv-th-label gv-group-label', {}, group),
        )
      : element('td', 'gv-th', span);
    pin(cell, columns, first, last);
    row.append(cell);
    first = last + 1;
  }
  return row;
}

/** The empty text is no group, and undefined no column. */
function groupOf(laid: LaidColumn | undefined): string | undefined {
  return laid && (laid.column.source.menuGroup ?? '');
}
