import type { TableRows } from '../model/rows.ts';

/** The searchable text of a run of rows as one string, and where each row begins in it. */
interface Block {
  readonly text: string;
  readonly starts: Uint32Array;
}

const BLOCK_ROWS = 2048;
/** Parts cells and rows; a search word cannot hold it, so none can match across a border. */
const BORDER = '\n';

/**
 * The text of all rows in lower case, as shown and as sent, in long strings that the browser's own `indexOf` searches
 * at memory speed. It is built on the first search, block by block.
 */
export class TextIndex {
  readonly #rows: TableRows;
  readonly #blocks: Block[] = [];

  constructor(rows: TableRows) {
    this.#rows = rows;
  }

  /** Marks the rows that hold every word; null where no word narrows anything. */
  *search(words: readonly string[]): Generator<void, Uint8Array | null> {
    if (words.length === 0) return null;
    const found = new Uint8Array(this.#rows.count);
    for (let first = 0, at = 0; first < this.#rows.count; first += BLOCK_ROWS, at++) {
      const block = this.#blocks[at] ?? (yield* this.#build(first));
      this.#blocks[at] = block;
      words.forEach((word, turn) => {
        markMatches(block, word, found.subarray(first), turn);
      });
      for (let row = first; row < first + block.starts.length; row++) {
        found[row] = found[row] === words.length ? 1 : 0;
      }
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
      const text = rowText(this.#rows, first + at);
      starts[at] = length;
      length += text.length + BORDER.length;
      texts.push(text);
    }
    return { text: texts.join(BORDER), starts };
  }
}

/** Counts up the rows that hold the word and held all the words before it. */
function markMatches({ text, starts }: Block, word: string, found: Uint8Array, turn: number): void {
  for (let at = text.indexOf(word); at !== -1; ) {
    const row = rowAt(starts, at);
    if (found[row] === turn) found[row] = turn + 1;
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

function rowText(rows: TableRows, row: number): string {
  let text = '';
  for (const column of rows.columns) {
    if (column.source.searchable === false) continue;
    const cell = rows.cell(row, column);
    if (cell === null) continue;
    const shown = column.write(cell);
    const raw = String(cell);
    text += shown + BORDER;
    if (raw !== shown) text += raw + BORDER;
  }
  return text.toLowerCase();
}
