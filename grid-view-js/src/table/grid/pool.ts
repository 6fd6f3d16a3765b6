import { element } from '../../dom/element.ts';
import type { Mark } from '../../filter/filter.ts';
import { NO_VALUE } from '../../format/formats.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { wordsFor } from '../search/pieces.ts';
import { paintCell } from './cell.ts';
import type { CellLooks } from './looks.ts';
import { pin } from './pins.ts';
import { isProse } from './widths.ts';

export interface PoolOptions {
  readonly rows: TableRows;
  readonly columns: readonly LaidColumn[];
  /** Whether long texts take several lines. */
  readonly wrap: boolean;
  /** The aria index of the first row. */
  readonly firstIndex: number;
}

/** The few row elements that show, one after another, whatever rows are in view. */
export class RowPool {
  readonly body = element('tbody', '');
  readonly #options: PoolOptions;
  readonly #template: HTMLTableRowElement;
  /** Which row of the artifact each element shows; -1 is none. */
  #painted: number[] = [];
  /** What to mark in the cells of each column. */
  #words: readonly (readonly string[])[] = [];
  #looks: CellLooks = new Map();

  constructor(options: PoolOptions) {
    const { columns, wrap } = options;
    this.#options = options;
    const cells = columns.map(({ column }, at) => {
      const { align, cell: kind = 'text' } = column.source;
      const inner = innerOf(column, wrap);
      return element(
        'td',
        `gv-td gv-${align} gv-cell-${kind}`,
        { 'aria-colindex': at + 1, tabindex: -1 },
        inner ? element('div', inner) : '',
      );
    });
    this.#template = element('tr', 'gv-row', {}, ...cells);
  }

  resize(size: number): void {
    while (this.body.rows.length > size) this.body.deleteRow(-1);
    while (this.body.rows.length < size) {
      const row = this.#template.cloneNode(true) as HTMLTableRowElement;
      this.#options.columns.forEach((_, at) => {
        pin(row.cells[at] as HTMLElement, this.#options.columns, at);
      });
      this.body.append(row);
    }
    this.#painted = Array.from({ length: size }, (_, at) => this.#painted[at] ?? -1);
  }

  /** Marks these texts from the next paint on, which looks at all rows anew. */
  highlight(marks: readonly Mark[]): void {
    this.#words = this.#options.columns.map(({ column }) => wordsFor(marks, column.source.key));
    this.#painted.fill(-1);
  }

  /** Draws these looks from the next paint on. */
  draw(looks: CellLooks): void {
    this.#looks = looks;
    this.#painted.fill(-1);
  }

  /** Shows the rows from a place in the order on; elements that already show their row are left alone. */
  paint(first: number, rowAt: (place: number) => number): void {
    const { firstIndex } = this.#options;
    this.#painted.forEach((painted, at) => {
      const element = this.body.rows[at] as HTMLTableRowElement;
      const row = rowAt(first + at);
      const index = String(first + at + firstIndex);
      if (element.getAttribute('aria-rowindex') !== index) {
        element.setAttribute('aria-rowindex', index);
        element.classList.toggle('gv-even', (first + at) % 2 === 1);
      }
      if (painted === row) return;
      this.#painted[at] = row;
      // A row that is on its way from a server.
      element.setAttribute('aria-busy', String(row >= this.#options.rows.count));
      this.#paintRow(element, row);
    });
  }

  #paintRow({ cells }: HTMLTableRowElement, row: number): void {
    const { rows, columns, wrap } = this.#options;
    columns.forEach(({ column }, at) => {
      const cell = cells[at] as HTMLTableCellElement;
      const value = rows.cell(row, column);
      const { type } = column.source;
      cell.classList.toggle('gv-none', value === null);
      if (type === 'boolean') cell.dataset.is = value === null ? NO_VALUE : value ? '✓' : '✗';
      const inner = innerOf(column, wrap) ? (cell.firstElementChild as HTMLElement) : cell;
      paintCell(inner, rows, row, column, this.#words[at] ?? []);
      this.#looks.get(column)?.(cell, value);
    });
  }
}

/** The class of the element within a cell that holds its text, where the cell cannot do so itself. */
function innerOf(column: TableColumn, wrap: boolean): string {
  const { cell, type } = column.source;
  if (cell === 'badge') return 'gv-pill';
  if (type === 'boolean') return 'gv-hidden';
  return wrap && isProse(column) ? 'gv-lines' : '';
}
