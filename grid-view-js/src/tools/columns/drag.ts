import type { Scope } from '../../dom/scope.ts';

const ROW = '.gv-column';

/** The row before (-1) or after (1) this one among those that it may change places with. */
export function besideRow(row: Element | null | undefined, step: -1 | 1): HTMLElement | undefined {
  for (let next = row; next; ) {
    next = step < 0 ? next.previousElementSibling : next.nextElementSibling;
    if (next && mayTrade(row, next)) return next as HTMLElement;
  }
  return undefined;
}

/** Rows move by their grips, with the pointer or a finger; Escape lets go without a move. */
export function dragRows(
  list: HTMLElement,
  { signal }: Scope,
  onDrop: (row: HTMLElement, beside: HTMLElement, side: -1 | 1) => void,
): void {
  let row: HTMLElement | null = null;
  let beside: HTMLElement | null = null;
  let side: -1 | 1 = 1;
  const mark = () => {
    if (beside) beside.dataset.drop = side < 0 ? 'before' : 'after';
  };
  const unmark = () => delete beside?.dataset.drop;
  const end = () => {
    unmark();
    delete row?.dataset.dragged;
    row = null;
    beside = null;
  };
  list.addEventListener(
    'pointerdown',
    (event) => {
      const grip = (event.target as Element).closest<HTMLElement>('.gv-column-grip');
      if (!grip || event.button !== 0) return;
      event.preventDefault();
      row = grip.closest<HTMLElement>(ROW);
      if (row) row.dataset.dragged = '';
      list.setPointerCapture(event.pointerId);
    },
    { signal },
  );
  list.addEventListener(
    'pointermove',
    ({ clientY }) => {
      if (!row) return;
      unmark();
      beside = null;
      for (const other of list.querySelectorAll<HTMLElement>(ROW)) {
        const { top, height } = other.getBoundingClientRect();
        if (clientY < top || clientY > top + height || !mayTrade(row, other)) continue;
        beside = other;
        side = clientY < top + height / 2 ? -1 : 1;
      }
      mark();
    },
    { signal },
  );
  list.addEventListener(
    'pointerup',
    () => {
      const dropped = row && beside ? ([row, beside, side] as const) : undefined;
      end();
      if (dropped) onDrop(...dropped);
    },
    { signal },
  );
  list.addEventListener('pointercancel', end, { signal });
  list.ownerDocument.addEventListener(
    'keydown',
    (event) => {
      if (!row || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopPropagation();
      end();
    },
    { signal, capture: true },
  );
}

/** Only among their like: a column keeps its group and the end where it is pinned. */
function mayTrade(row: Element | null | undefined, other: Element): boolean {
  return (
    row instanceof HTMLElement &&
    other instanceof HTMLElement &&
    other !== row &&
    other.matches(ROW) &&
    other.parentElement === row.parentElement &&
    other.dataset.pin === row.dataset.pin
  );
}
