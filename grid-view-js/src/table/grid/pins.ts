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
  const [inner, outer] = end === 'start' ? [columns[last + 1], first] : [columns[first - 1], last];
  cell.classList.add('gv-pin', `gv-pin-${end}`);
  cell.classList.toggle('gv-edge', inner?.pinned !== end);
  cell.style.setProperty('--gv-at', `var(--gv-at-${outer})`);
}

/** Sets where the cells of pinned columns stay, which their widths say, or lets them go where the place is too narrow. */
export function placePins(
  table: HTMLElement,
  columns: readonly LaidColumn[],
  widths: readonly number[],
  place: number,
): Pinned {
  const pinned = { start: 0, end: 0 };
  const add = (at: number, end: 'start' | 'end') => {
    if (columns[at]?.pinned !== end) return;
    table.style.setProperty(`--gv-at-${at}`, `${pinned[end]}px`);
    pinned[end] += widths[at] as number;
  };
  for (let at = 0; at < columns.length; at++) add(at, 'start');
  for (let at = columns.length - 1; at >= 0; at--) add(at, 'end');
  const loose = pinned.start + pinned.end > place * MOST_SHARE;
  const held = loose ? { start: 0, end: 0 } : pinned;
  table.classList.toggle('gv-loose', loose);
  table.style.setProperty('--gv-start', `${held.start}px`);
  table.style.setProperty('--gv-end', `${held.end}px`);
  return held;
}
