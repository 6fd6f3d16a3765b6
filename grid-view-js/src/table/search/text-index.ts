import { searchedColumns } from '../../filter/filter.ts';
import { fold } from '../../filter/fold.ts';
import { rawText } from '../../filter/matching.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';

/** The searchable text of a run of rows as one string, and where each row begins in it. */
interface Block {
  readonly text: string;
  readonly starts: Uint32Array;
}

const BLOCK_ROWS = 2048;
/** Parts cells and rows. */
const BORDER = '\n';

/**
 * The folded text of all rows, as shown and as sent, in long strings that the browser's own `indexOf` searches
 * at memory speed. It is built on the first search, block by block.
 */
export class TextIndex {
  readonly #rows: TableRows;
  readonly #columns: readonly TableColumn[];
  readonly #blocks: Block[] = [];

  constructor(rows: TableRows) {
    this.#rows = rows;
    this.#columns = searchedColumns(rows.columns);
  }

  /** False for a text that a match across the border of two cells could be taken for. */
  canFind(text: string): boolean {
    return !text.includes(BORDER);
  }

  /** Marks the rows of which a cell holds the folded text. */
  *search(text: string): Generator<void, Uint8Array> {
    const found = new Uint8Array(this.#rows.count);
    for (let first = 0, at = 0; first < this.#rows.count; first += BLOCK_ROWS, at++) {
      const block = this.#blocks[at] ?? (yield* this.#build(first));
      this.#blocks[at] = block;
      markMatches(block, text, found.subarray(first));
      yield;
    }
    return found;
  }

  *#build(first: number): Generator<void, Block> {
    const count = Math.min(BLOCK_ROWS, this.#rows.count - first);
    const texts: string[] = [];
    const starts = new Uint32Array(count);
    let length = 0;
    for (let at = 0; at < count; at++) {
      if (at % 256 === 0) yield;
      const text = rowText(this.#rows, this.#columns, first + at);
      starts[at] = length;
      length += text.length + BORDER.length;
      texts.push(text);
    }
    return { text: texts.join(BORDER), starts };
  }
}

function markMatches({ text, starts }: Block, word: string, found: Uint8Array): void {
  for (let at = text.indexOf(word); at !== -1; ) {
    const row = rowAt(starts, at);
    found[row] = 1;
    const next = starts[row + 1];
    at = next === undefined ? -1 : text.indexOf(word, next);
  }
}

/** The last row that begins at or before a place of the text. */
function rowAt(starts: Uint32Array, place: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >>> 1;
    if ((starts[middle] as number) <= place) low = middle;
    else high = middle - 1;
  }
  return low;
}

function rowText(rows: TableRows, columns: readonly TableColumn[], row: number): string {
  let text = '';
  for (const column of columns) {
    const cell = rows.cell(row, column);
    if (cell === null) continue;
    const shown = column.write(cell);
    const raw = rawText(cell, column.source.type);
    text += shown + BORDER;
    if (raw !== shown) text += raw + BORDER;
  }
  return fold(text);
}
