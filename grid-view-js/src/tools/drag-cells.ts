import type { Place } from '../table/grid/keyboard.ts';
import type { Selection } from './selection.ts';

/** How far the rows move at once while the pointer drags beyond them. */
const SCROLL_STEP = 12;

/** Selects cells with a mouse or a pen: from where it is pressed to where it goes, or with Shift from the cell before. */
export function dragCells(selection: Selection, table: HTMLTableElement, signal: AbortSignal): void {
  let from: Place | undefined;
  let beyond = 0;
  let frame = 0;
  const root = table.getRootNode() as Document | ShadowRoot;
  const scroller = table.closest('.gv-scroll') as HTMLElement;

  const reach = (event: { clientX: number; clientY: number }) => {
    const body = table.tBodies[0]?.getBoundingClientRect();
    const head = table.tHead?.getBoundingClientRect();
    const box = scroller.getBoundingClientRect();
    if (!from || !body || !head) return;
    const lowest = box.top + scroller.clientHeight - (table.tFoot?.offsetHeight ?? 0) - 1;
    beyond = event.clientY < head.bottom ? -1 : event.clientY > lowest ? 1 : 0;
    const x = Math.max(box.left + 1, Math.min(event.clientX, box.left + scroller.clientWidth - 1));
    const y = Math.max(head.bottom + 1, Math.min(event.clientY, lowest));
    const to = selection.placeOf(root.elementFromPoint(x, y));
    if (!to || (to.row === from.row && to.column === from.column && !selection.anchor)) return;
    table.classList.add('gv-selecting');
    table.ownerDocument.getSelection()?.removeAllRanges();
    selection.select(from, to);
    cancelAnimationFrame(frame);
    if (beyond === 0) return;
    const { clientX, clientY } = event;
    frame = requestAnimationFrame(() => {
      scroller.scrollTop += beyond * SCROLL_STEP;
      reach({ clientX, clientY });
    });
  };
  const end = () => {
    from = undefined;
    cancelAnimationFrame(frame);
    table.classList.remove('gv-selecting');
  };
  table.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button !== 0 || event.pointerType === 'touch') return;
      const place = selection.placeOf(event.target);
      const before = selection.anchor ?? selection.focused;
      if (place && event.shiftKey && before) {
        event.preventDefault(); // no text between the two cells is to be marked
        selection.select(before, place);
        return;
      }
      selection.clear();
      from = (event.target as Element).closest('a') ? undefined : place;
    },
    { signal },
  );
  const page = table.ownerDocument;
  page.addEventListener('pointermove', (event) => from && reach(event), { signal });
  page.addEventListener('pointerup', end, { signal });
  page.addEventListener('pointercancel', end, { signal });
  signal.addEventListener('abort', end, { once: true });
}
