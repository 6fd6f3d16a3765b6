import { directionOf } from '../../kpi/delta.ts';
import type { Cell } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';

/** Draws beside a cell's text what its number says; the element is used for many rows in turn. */
export type CellLook = (element: HTMLElement, cell: Cell) => void;

export type CellLooks = ReadonlyMap<TableColumn, CellLook>;

/** How many rows are looked at between two yields. */
const STRIDE = 8192;

/** The looks of the columns that have one. It goes through all rows, so that a bar does not change with the rows in view. */
export function* cellLooks(rows: TableRows): Generator<void, CellLooks> {
  const looks = new Map<TableColumn, CellLook>();
  for (const column of rows.columns) {
    const { cell } = column.source;
    if (cell === 'bar') looks.set(column, yield* barLook(rows, column));
    else if (cell === 'delta') looks.set(column, showDirection);
  }
  return looks;
}

/** A bar from zero, which is at the start, or wherever the column's smallest and largest number leave it. */
function* barLook(rows: TableRows, column: TableColumn): Generator<void, CellLook> {
  let least = 0;
  let most = 0;
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    const value = lengthOf(rows.cell(row, column));
    if (value < least) least = value;
    if (value > most) most = value;
  }
  const place = (value: number) => `${((value - least) / (most - least || 1)) * 100}%`;
  return ({ style }, cell) => {
    const value = lengthOf(cell);
    if (least < 0) style.setProperty('--gv-zero', place(0));
    style.setProperty('--gv-from', place(Math.min(0, value)));
    style.setProperty('--gv-to', place(Math.max(0, value)));
  };
}

/** Good enough for a picture, whatever the digits; what is no number has no bar. */
function lengthOf(cell: Cell): number {
  const value = Number(cell);
  return Number.isFinite(value) ? value : 0;
}

/** The direction without a judgement, as for key figures: nobody said whether more is better. */
function showDirection({ dataset }: HTMLElement, cell: Cell): void {
  dataset.direction = directionOf(cell);
}
