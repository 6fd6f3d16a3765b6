import { fold, foldsByLetter } from '../../filter/fold.ts';
import { rawText } from '../../filter/matching.ts';
import type { Cell } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';

/** Folded texts one after another in one string that the browser's own `indexOf` searches at memory speed. */
interface Block {
  readonly text: string;
  /** Where each begins, and where one more would. */
  readonly starts: Uint32Array;
}

/** Parts texts of a block, and what a cell shows from what it holds. */
export const BORDER = '\n';
/** Rows that are taken in between two yields. */
const RUN = 1024;
/** With more different values than this, or with fewer rows for each than this, every row has its own text. */
const MOST_VALUES = 8192;
const ROWS_PER_VALUE = 2;
const WORTH_ASKING = 2048;
const STRIDE = 65_536;

/**
 * What the cells of a column say, as shown and as sent. Where values repeat each is held once, with its number for every
 * row. Rows are taken in as they are needed, those that were added later too; work that is given up can be taken up again.
 */
export class ColumnTexts {
  readonly #rows: TableRows;
  readonly #column: TableColumn;
  #blocks: Block[] = [];
  /** The rows that are taken in. */
  #count = 0;
  /** The number of each different value; undefined where every row has its own text. */
  #values: Map<Cell, number> | undefined = new Map();
  #numbers = new Uint16Array(RUN);

  constructor(rows: TableRows, column: TableColumn) {
    this.#rows = rows;
    this.#column = column;
  }

  /** Marks the rows whose cell holds the folded text. */
  *mark(word: string, found: Uint8Array): Generator<void, void> {
    while (this.#count < this.#rows.count) {
      this.#takeIn(Math.min(this.#count + RUN, this.#rows.count));
      yield;
    }
    const values = this.#values;
    const hits = values ? new Uint8Array(values.size) : found;
    let first = 0;
    for (const block of this.#blocks) {
      markIn(block, word, hits.subarray(first));
      first += block.starts.length - 1;
      yield;
    }
    if (!values || !hits.includes(1)) return;
    const numbers = this.#numbers;
    for (let row = 0; row < found.length; row++) {
      if (row % STRIDE === 0) yield;
      if (hits[numbers[row] as number] === 1) found[row] = 1;
    }
  }

  #takeIn(end: number): void {
    const texts: string[] = [];
    const values = this.#values;
    if (values && this.#numbers.length < end) {
      const numbers = new Uint16Array(2 * end);
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    for (let row = this.#count; row < end; row++) {
      const cell = this.#rows.cell(row, this.#column);
      let number = values?.get(cell);
      if (number === undefined) {
        texts.push(this.#textOf(cell));
        number = values?.size ?? 0;
        values?.set(cell, number);
      }
      if (values) this.#numbers[row] = number;
    }
    this.#count = end;
    if (texts.length > 0) this.#blocks.push(blockOf(texts));
    if (!values) return;
    const { size } = values;
    if (size > MOST_VALUES || (end >= WORTH_ASKING && size * ROWS_PER_VALUE > end)) this.#startAnew();
  }

  /** Values do not repeat: from now on every row has its own text. */
  #startAnew(): void {
    this.#values = undefined;
    this.#numbers = new Uint16Array(0);
    this.#blocks = [];
    this.#count = 0;
  }

  #textOf(cell: Cell): string {
    if (cell === null) return '';
    const shown = this.#column.write(cell);
    const raw = rawText(cell, this.#column.source.type);
    return raw === shown ? shown : shown + BORDER + raw;
  }
}

function blockOf(texts: readonly string[]): Block {
  const joined = texts.join(BORDER);
  const byLetter = foldsByLetter(joined);
  const folded = byLetter ? texts : texts.map(fold);
  const starts = new Uint32Array(texts.length + 1);
  folded.forEach((text, at) => {
    starts[at + 1] = (starts[at] as number) + text.length + BORDER.length;
  });
  return { text: byLetter ? fold(joined) : folded.join(BORDER), starts };
}

function markIn({ text, starts }: Block, word: string, found: Uint8Array): void {
  let entry = 0;
  for (let at = text.indexOf(word); at !== -1; ) {
    while ((starts[entry + 1] as number) <= at) entry++;
    found[entry] = 1;
    const next = starts[entry + 1] as number;
    at = next < text.length ? text.indexOf(word, next) : -1;
  }
}
