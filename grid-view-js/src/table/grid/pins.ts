import type { LaidColumn } from '../model/layout.ts';

/** Pinned columns that take more of the place than this leave too little for the others: they scroll like them. */
const MOST_SHARE = 0.6;

/** How many pixels are pinned at each end. */
export interface Pinned {
  readonly start: number;
  readonly end: number;
}

/** Makes the cell of a pinned column stay in view. */
export function pin(cell: HTMLElement, columns: readonly LaidColumn[], first: number, last = first): void {
  const end = columns[first]?.pinned;
  if (!end) return;
  const start = end === 'start';
  const inner = columns[start ? last + 1 : first - 1];
  cell.classList.add('gv-pin', `gv-pin-${end}`);
  cell.classList.toggle('gv-edge', inner?.pinned !== end);
  cell.style.insetInline = start ? `var(--gv-at-${first}) auto` : `auto var(--gv-at-${last})`;
}

/** Sets where the cells of pinned columns stay, which their widths say, or lets them go where the place is too narrow. */
export function placePins(
  table: HTMLElement,
  columns: readonly LaidColumn[],
  widths: readonly number[],
  place: number,
): Pinned {
  const total = columns.reduce((sum, { pinned }, at) => sum + (pinned ? (widths[at] as number) : 0), 0);
  const free = total > place * MOST_SHARE;
  const taken = { start: 0, end: 0 };
  for (const end of ['start', 'end'] as const) {
    const places = [...columns.keys()].filter((at) => columns[at]?.pinned === end);
    for (const at of end === 'end' ? places.reverse() : places) {
      table.style.setProperty(`--gv-at-${at}`, free ? 'auto' : `${taken[end]}px`);
      taken[end] += free ? 0 : (widths[at] as number);
    }
    table.style.setProperty(`--gv-at-${end}`, `${taken[end]}px`);
  }
  table.classList.toggle('gv-pinned', !free);
  return taken;
}
