import type { TableColumn, TableRows } from '../model/rows.ts';
import { BORDER, ColumnTexts } from './column-texts.ts';

/** The folded text of all cells of the columns that were searched. */
export class TextIndex {
  readonly #rows: TableRows;
  readonly #columns = new Map<TableColumn, ColumnTexts>();

  constructor(rows: TableRows) {
    this.#rows = rows;
  }

  /** False for a text that a match across the border of two cells could be taken for. */
  canFind(text: string): boolean {
    return !text.includes(BORDER);
  }

  /** Marks those of the first rows of which a cell of these columns holds the folded text. */
  *search(text: string, columns: readonly TableColumn[], count: number): Generator<void, Uint8Array> {
    const found = new Uint8Array(count);
    for (const column of columns) {
      const texts = this.#columns.get(column) ?? new ColumnTexts(this.#rows, column);
      this.#columns.set(column, texts);
      yield* texts.mark(text, found);
    }
    return found;
  }
}
