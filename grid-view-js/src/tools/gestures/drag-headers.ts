import { element } from '../../dom/element.ts';
import type { TableControl } from '../../table/control.ts';
import type { LaidColumn } from '../../table/model/layout.ts';
import type { ColumnWork } from '../columns/column-work.ts';
import type { Headers } from './headers.ts';

/** A pointer that moved less has pressed the header, not dragged it. */
const SLOP = 6;
/** So near to an edge of the table the columns beyond it come into view. */
const EDGE = 32;

interface Target {
  readonly key: string;
  readonly side: -1 | 1;
  /** Where the mark stands on the screen. */
  readonly x: number;
}

/** Moves a column where its header is dropped; a finger scrolls the table instead. */
export function dragHeaders(control: TableControl, headers: Headers, moves: Pick<ColumnWork, 'move'>): void {
  const { scope } = control.context;
  const { table } = headers;
  let dragged = false;
  table.addEventListener('pointerdown', (event) => press(event), { signal: scope.signal });
  table.addEventListener(
    'click',
    (event) => {
      if (dragged && event.detail > 0) event.stopPropagation(); // it only ends the drag; a key's has no detail
      dragged = false;
    },
    { signal: scope.signal, capture: true },
  );

  function press(event: PointerEvent): void {
    const header = headers.at(event.target);
    dragged = false;
    if (!header || event.button !== 0 || event.pointerType === 'touch') return;
    if ((event.target as Element).closest('.gv-grip, .gv-opener')) return;
    const { cell, laid } = header;
    const drag = scope.child();
    const { signal } = drag;
    const page = table.ownerDocument;
    const mark = element('div', 'gv-drop');
    let target: Target | undefined;
    drag.onClose(() => {
      mark.remove();
      cell.classList.remove('gv-moving');
    });
    const follow = ({ clientX }: PointerEvent) => {
      if (!dragged && Math.abs(clientX - event.clientX) < SLOP) return;
      if (!dragged) {
        dragged = true;
        cell.classList.add('gv-moving');
        table.after(mark);
      }
      scrollAtEdge(table.closest<HTMLElement>('.gv-scroll'), clientX);
      target = targetAt(clientX, laid);
      const window = mark.parentElement as HTMLElement;
      mark.style.left = `${target.x - window.getBoundingClientRect().left - 1}px`;
    };
    const drop = () => {
      drag.close();
      const { key } = laid.column.source;
      if (target && target.key !== key) moves.move(key, target.key, target.side);
    };
    page.addEventListener('pointermove', follow, { signal });
    page.addEventListener('pointerup', drop, { signal });
    page.addEventListener('pointercancel', () => drag.close(), { signal });
    page.addEventListener('keydown', ({ key }) => key === 'Escape' && drag.close(), { signal });
  }

  /** Before the first column, of those that are pinned alike, whose middle is beyond the pointer, or after the last one. */
  function targetAt(x: number, { pinned }: LaidColumn): Target {
    const cells = [...table.querySelectorAll<HTMLElement>('.gv-th[scope="col"]')];
    const alike = control.columns
      .map((laid, at) => ({ laid, rect: (cells[at] as HTMLElement).getBoundingClientRect() }))
      .filter(({ laid }) => laid.pinned === pinned);
    const { rightToLeft } = headers;
    const beyond = alike.find(({ rect }) => {
      const middle = rect.left + rect.width / 2;
      return rightToLeft ? x > middle : x < middle;
    });
    const { laid, rect } = beyond ?? (alike.at(-1) as (typeof alike)[number]);
    const side = beyond ? -1 : 1;
    return {
      key: laid.column.source.key,
      side,
      x: side < 0 === rightToLeft ? rect.right : rect.left,
    };
  }
}

function scrollAtEdge(scroller: HTMLElement | null, x: number): void {
  const box = scroller?.getBoundingClientRect();
  if (!scroller || !box) return;
  if (x < box.left + EDGE) scroller.scrollLeft -= EDGE / 2;
  else if (x > box.right - EDGE) scroller.scrollLeft += EDGE / 2;
}
