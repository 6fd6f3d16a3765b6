/** Where a reader is in the table of a root; to be called once another table is there, to bring the reader back to it. */
export function whereReaderIs(root: HTMLElement): () => void {
  const scroller = () => root.querySelector('.gv-scroll');
  const { scrollTop = 0, scrollLeft = 0 } = scroller() ?? {};
  const focus = document.activeElement;
  const selector = focus && root.contains(focus) ? selectorOf(focus) : undefined;
  const selection =
    focus instanceof HTMLInputElement ? [focus.selectionStart, focus.selectionEnd] : undefined;
  return () => {
    scroller()?.scrollTo(scrollLeft, scrollTop);
    const resume = () => {
      const next = selector ? root.querySelector<HTMLElement>(selector) : null;
      next?.focus({ preventScroll: true });
      if (selection && next instanceof HTMLInputElement)
        next.setSelectionRange(selection[0] ?? null, selection[1] ?? null);
    };
    // Whoever types must not lose a letter; rows are painted in the frame after the one that scrolls.
    if (selection) resume();
    else requestAnimationFrame(() => requestAnimationFrame(resume));
  };
}

/** What finds the element in the same place of another table: the search field, or what has the focus in the grid. */
function selectorOf(element: Element): string | undefined {
  if (element.matches('.gv-search-input')) return '.gv-search-input';
  const cell = element.closest<HTMLTableCellElement>('td, th');
  if (!cell) return undefined;
  const index = cell.closest('tr')?.getAttribute('aria-rowindex');
  const row = index ? `tr[aria-rowindex="${index}"]` : 'thead tr';
  return `${row} > :nth-child(${cell.cellIndex + 1})${cell === element ? '' : ` ${element.localName}`}`;
}
