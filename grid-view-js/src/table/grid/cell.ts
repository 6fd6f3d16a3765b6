import { element } from '../../dom/element.ts';
import { NO_VALUE } from '../../format/formats.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { pieces } from '../search/pieces.ts';
import { linkOf } from './link.ts';

/** Writes one cell of the pool anew; the element is used for many rows in turn. */
export function paintCell(
  cell: HTMLElement,
  rows: TableRows,
  row: number,
  column: TableColumn,
  words: readonly string[],
): void {
  const text = rows.text(row, column);
  const link = text === NO_VALUE ? undefined : linkOf(rows, row, column);
  if (link) {
    const anchor = element('a', 'gv-link', {
      href: link,
      target: '_blank',
      rel: 'noopener noreferrer',
      tabindex: -1,
    });
    paintText(anchor, text, words);
    cell.replaceChildren(anchor);
  } else {
    paintText(cell, text, words);
  }
}

function paintText(node: HTMLElement, text: string, words: readonly string[]): void {
  const only = node.firstChild;
  if (words.length > 0) {
    const parts = pieces(text, words).map((piece) =>
      piece.match ? element('mark', 'gv-mark', {}, piece.text) : piece.text,
    );
    node.replaceChildren(...parts);
  } else if (only instanceof Text && only === node.lastChild) {
    if (only.data !== text) only.data = text; // the quick way while scrolling: no node is made
  } else {
    node.textContent = text;
  }
}
