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
  // Every cell inherits these, and is styled anew where one changes: they are set only where something is pinned.
  const put = (name: string | number, inset: string) => table.style.setProperty(`--gv-at-${name}`, inset);
  for (const end of ['start', 'end'] as const) {
    const places = [...columns.keys()].filter((at) => columns[at]?.pinned === end);
    for (const at of end === 'end' ? places.reverse() : places) {
      put(at, free ? 'auto' : `${taken[end]}px`);
      taken[end] += free ? 0 : (widths[at] as number);
    }
    put(end, taken[end] > 0 ? `${taken[end]}px` : '');
  }
  table.classList.toggle('gv-pinned', taken.start + taken.end > 0);
  return taken;
}
