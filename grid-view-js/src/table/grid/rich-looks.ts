import type { ViewContext } from '../../context.ts';
import { toolTexts } from '../../tools/texts.ts';
import type { Cell } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { type CellLook, type CellLooks, extremes, measureOf, STRIDE } from './looks.ts';
import { paintSparkline, seriesOf } from './sparkline.ts';

/** The colours of badges, told apart by every eye as well as calm ones can be; more values than these begin again. */
const HUES = [255, 65, 160, 320, 210, 20];

/** A column with more values than these has no use for colours; the later ones are grey. */
const MOST_BADGES = 60;

/** The looks that few tables have, which come with the tools: badges, scales of colours, lines through numbers. */
export function* richLooks(rows: TableRows, context: ViewContext): Generator<void, CellLooks> {
  const looks = new Map<TableColumn, CellLook>();
  const { series } = toolTexts(context);
  for (const column of rows.columns) {
    const { cell, type } = column.source;
    if (cell === 'color_scale') looks.set(column, scaleLook(yield* extremes(rows, column)));
    else if (cell === 'badge') looks.set(column, yield* badgeLook(rows, column));
    else if (type === 'json') looks.set(column, seriesLook(column, series));
  }
  return looks;
}

/** The stronger a colour the larger the number; where there are both signs it has one colour each, and zero none. */
function scaleLook([least, most]: readonly [number, number]): CellLook {
  const both = least < 0 && most > 0;
  const zero = both ? 0 : least;
  const reach = (both ? Math.max(-least, most) : most - least) || 1;
  return ({ style }, cell) => {
    const value = measureOf(cell);
    const heat = value === undefined ? 0 : (value - zero) / reach;
    style.setProperty('--gv-heat', `${Math.abs(heat) * 100}%`);
    style.setProperty('--gv-warm', heat < 0 ? 'var(--gv-scale-below)' : 'var(--gv-scale)');
  };
}

/** A colour for each value, in the order in which the values come first in the rows. */
function* badgeLook(rows: TableRows, column: TableColumn): Generator<void, CellLook> {
  const hues = new Map<Cell, number>();
  for (let row = 0; row < rows.count && hues.size < MOST_BADGES; row++) {
    if (row % STRIDE === 0) yield;
    const cell = rows.cell(row, column);
    if (cell !== null && !hues.has(cell)) hues.set(cell, HUES[hues.size % HUES.length] as number);
  }
  return ({ style }, cell) => {
    const hue = hues.get(cell);
    if (hue === undefined) style.removeProperty('--gv-hue');
    else style.setProperty('--gv-hue', String(hue));
  };
}

/** A list of numbers is drawn; any other value stays the text it is. */
function seriesLook({ write }: TableColumn, series: string): CellLook {
  return (cell, value) => {
    const numbers = seriesOf(value);
    if (numbers) paintSparkline(cell.querySelector<HTMLElement>('.gv-lines') ?? cell, numbers, series, write);
  };
}
