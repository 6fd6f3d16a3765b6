import { element } from '../../dom/element.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableRows } from '../model/rows.ts';
import { paintCell } from './cell.ts';
import type { CellLooks } from './looks.ts';

/** The few row elements that show, one after another, whatever rows are in view. */
export class RowPool {
  readonly body = element('tbody', '');
  readonly #rows: TableRows;
  readonly #columns: readonly LaidColumn[];
  readonly #template: HTMLTableRowElement;
  /** Which row of the artifact each element shows; -1 is none. */
  #painted: number[] = [];
  #words: readonly string[] = [];
  #looks: CellLooks = new Map();

  constructor(rows: TableRows, columns: readonly LaidColumn[]) {
    this.#rows = rows;
    this.#columns = columns;
    const cells = columns.map(({ column: { source } }, at) =>
      element('td', `gv-td gv-${source.align} gv-cell-${source.cell ?? 'text'}`, {
        'aria-colindex': at + 1,
        tabindex: -1,
      }),
    );
    this.#template = element('tr', 'gv-row', {}, ...cells);
  }

  resize(size: number): void {
    while (this.body.rows.length > size) this.body.deleteRow(-1);
    while (this.body.rows.length < size) this.body.append(this.#template.cloneNode(true));
    this.#painted = Array.from({ length: size }, (_, at) => this.#painted[at] ?? -1);
  }

  highlight(words: readonly string[]): void {
    this.#words = words;
    this.#painted.fill(-1);
  }

  /** Draws these looks from the next paint on. */
  draw(looks: CellLooks): void {
    this.#looks = looks;
    this.#painted.fill(-1);
  }

  /** Shows the rows from a place in the order on; elements that already show their row are left alone. */
  paint(first: number, rowAt: (place: number) => number): void {
    this.#painted.forEach((painted, at) => {
      const element = this.body.rows[at] as HTMLTableRowElement;
      const row = rowAt(first + at);
      const index = String(first + at + 2); // the header is row 1
      if (element.getAttribute('aria-rowindex') !== index) {
        element.setAttribute('aria-rowindex', index);
        element.classList.toggle('gv-even', (first + at) % 2 === 1);
      }
      if (painted === row) return;
      this.#painted[at] = row;
      element.setAttribute('aria-busy', String(row >= this.#rows.count)); // a row that is on its way from a server
      this.#columns.forEach(({ column }, position) => {
        const cell = element.cells[position] as HTMLTableCellElement;
        const value = this.#rows.cell(row, column);
        cell.classList.toggle('gv-none', value === null);
        paintCell(cell, this.#rows, row, column, this.#words);
        this.#looks.get(column)?.(cell, value);
      });
    });
  }
}
