import type { TableControl } from '../../table/control.ts';
import type { PageSort } from '../../wire/wire.ts';
import { openFilters } from '../filters/index.ts';
import { type MenuItem, openMenu } from '../menu.ts';
import { toolTexts } from '../texts.ts';
import { ColumnWork } from './column-work.ts';

/** The menu of one column: its sort, its filter, its place, its width. */
export function openColumnMenu(control: TableControl, key: string, opener: HTMLElement): void {
  const texts = toolTexts(control.context);
  const work = new ColumnWork(control);
  const source = control.rows.columns.find((column) => column.source.key === key)?.source;
  if (!source) return;
  const { state, artifact } = control;

  const stay = (run: () => unknown) => () => {
    run();
    control.focusHeader(key);
  };
  const sortedBy = state.sort.find((entry) => entry.key === key);
  const direction = sortedBy && (sortedBy.direction ?? 'ascending');
  const sort = (label: string, wanted: PageSort['direction']): MenuItem => ({
    label,
    radio: true,
    checked: direction === wanted,
    run: stay(() => control.change({ sort: wanted ? [{ key, direction: wanted }] : [] })),
  });
  const sorts = [
    sort(texts.sortAscending, 'ascending'),
    sort(texts.sortDescending, 'descending'),
    sort(texts.unsorted, undefined),
  ];
  const filter: MenuItem[] =
    artifact.table.searchMode === 'disabled'
      ? []
      : [{ label: texts.filterColumn, run: () => openFilters(control, opener, key) }];
  const columns = artifact.table.columnSettings === false ? [] : columnParts(control, work, key, stay);
  openMenu(control, opener, work.label(key), [source.sortable === false ? [] : sorts, filter, ...columns]);
}

function columnParts(
  control: TableControl,
  work: ColumnWork,
  key: string,
  stay: (run: () => unknown) => () => void,
): MenuItem[][] {
  const texts = toolTexts(control.context);
  const own = work.states.find((state) => state.key === key) ?? { key };
  const pin = (label: string, pinned: typeof own.pinned): MenuItem => ({
    label,
    radio: true,
    checked: own.pinned === pinned,
    run: stay(() => work.pin(key, pinned)),
  });
  const rightToLeft = getComputedStyle(control.element).direction === 'rtl';
  const move = (label: string, step: -1 | 1): MenuItem => {
    const other = work.neighbour(key, step);
    return {
      label,
      disabled: other === undefined,
      run: stay(() => other !== undefined && work.move(key, other, step)),
    };
  };
  const { wrap } = control.state;
  return [
    [pin(texts.pinStart, 'start'), pin(texts.pinEnd, 'end'), pin(texts.notPinned, undefined)],
    [move(texts.moveLeft, rightToLeft ? 1 : -1), move(texts.moveRight, rightToLeft ? -1 : 1)],
    [
      { label: texts.autoWidth, run: stay(() => work.autoWidth(key)) },
      { label: texts.wrapTexts, checked: wrap, run: stay(() => work.wrap(!wrap)) },
      { label: texts.hideColumn, disabled: !work.mayHide, run: () => hide(control, work, key) },
    ],
  ];
}

/** The focus goes to the column that takes the place of the hidden one. */
function hide(control: TableControl, work: ColumnWork, key: string): void {
  const at = control.columns.findIndex(({ column }) => column.source.key === key);
  work.show(key, false);
  const next = control.columns[Math.min(at, control.columns.length - 1)];
  if (next) control.focusHeader(next.column.source.key);
}
