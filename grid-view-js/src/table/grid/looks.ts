import { directionOf } from '../../kpi/delta.ts';
import type { Cell } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';

/** Draws beside a cell's text what its number says; the element is used for many rows in turn. */
export type CellLook = (element: HTMLElement, cell: Cell) => void;

export type CellLooks = ReadonlyMap<TableColumn, CellLook>;

/** How many rows are looked at between two yields. */
export const STRIDE = 8192;

/** Whether a column's cells may be drawn in a way that comes with the tools. */
export function isRich({ source: { cell, type } }: TableColumn): boolean {
  return cell === 'badge' || cell === 'color_scale' || type === 'json';
}

/** The looks of the columns whose look is simple. It goes through all rows, so that a bar does not change with the rows in view. */
export function* cellLooks(rows: TableRows): Generator<void, CellLooks> {
  const looks = new Map<TableColumn, CellLook>();
  for (const column of rows.columns) {
    const { cell } = column.source;
    if (cell === 'bar') looks.set(column, barLook(yield* extremes(rows, column)));
    else if (cell === 'delta') looks.set(column, showDirection);
  }
  return looks;
}

/** The smallest and the largest number of a column; infinities where it has none. */
export function* extremes(rows: TableRows, column: TableColumn): Generator<void, readonly [number, number]> {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    const value = measureOf(rows.cell(row, column));
    if (value === undefined) continue;
    if (value < least) least = value;
    if (value > most) most = value;
  }
  return [least, most];
}

/** A bar from zero, which is at the start, or wherever the column's smallest and largest number leave it. */
function barLook([smallest, largest]: readonly [number, number]): CellLook {
  const least = Math.min(0, smallest);
  const most = Math.max(0, largest);
  const place = (value: number) => `${((value - least) / (most - least || 1)) * 100}%`;
  return ({ style }, cell) => {
    const value = measureOf(cell) ?? 0;
    if (least < 0) style.setProperty('--gv-zero', place(0));
    style.setProperty('--gv-from', place(Math.min(0, value)));
    style.setProperty('--gv-to', place(Math.max(0, value)));
  };
}

/** Good enough for a picture, whatever the digits; what is no number has none. */
export function measureOf(cell: Cell): number | undefined {
  const value = cell === null ? Number.NaN : Number(cell);
  return Number.isFinite(value) ? value : undefined;
}

/** The direction without a judgement, as for key figures: nobody said whether more is better. */
function showDirection({ dataset }: HTMLElement, cell: Cell): void {
  dataset.direction = directionOf(cell);
}
