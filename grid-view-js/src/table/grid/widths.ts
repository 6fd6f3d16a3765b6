import type { Total } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableRows } from '../model/rows.ts';

const SAMPLES = 60;
const CELL_PADDING = 24;
const SORT_MARK = 20;
const NARROWEST = 72;
const WIDEST = 360;
/** In a narrow place no text column may push the others out of view. */
const WIDEST_SHARE = 0.55;
/** A bar needs room to differ from others, a change for its arrow. */
const LOOK_ROOM: Readonly<Record<string, number>> = { bar: 40, delta: 20 };
/** Figures are not to be cut, whatever their length. */
const WIDEST_NUMBER = 640;
const UNIT_PIXELS: Readonly<Record<string, number>> = { px: 1, rem: 16, em: 14, ch: 8 };
/** What the page sets wider than the canvas measured. */
const SLACK = 1.04;

/**
 * Widths in pixels that suit the header and a sample of the cells, spread evenly over the rows.
 *
 * @param place the width that the table has on the screen
 */
export function columnWidths(
  rows: TableRows,
  columns: readonly LaidColumn[],
  totals: Readonly<Record<string, Total>>,
  font: string,
  place: number,
): number[] {
  const widestText = Math.min(WIDEST, Math.max(NARROWEST, place * WIDEST_SHARE));
  const measure = textMeasure(font);
  const step = Math.max(1, Math.floor(rows.count / SAMPLES));
  return columns.map(({ column, width }) => {
    if (width !== undefined) return width;
    const { source } = column;
    const asked = source.width === undefined ? undefined : pixels(source.width, place);
    if (asked !== undefined) return asked;
    const total = Object.hasOwn(totals, source.key) ? totals[source.key]?.valueFmt : undefined;
    let longest = total ?? '';
    for (let row = 0; row < rows.count; row += step) {
      const text = rows.text(row, column);
      if (text.length > longest.length) longest = text;
    }
    const text = Math.max(measure(source.label, true) + SORT_MARK, measure(longest, false));
    const wanted = CELL_PADDING + (LOOK_ROOM[source.cell ?? ''] ?? 0) + text * SLACK;
    return Math.ceil(Math.min(column.numeric ? WIDEST_NUMBER : widestText, Math.max(NARROWEST, wanted)));
  });
}

/** A CSS length as pixels; none for what is no length or would hide the column. */
function pixels(length: string, place: number): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(px|rem|em|ch|%)$/.exec(length.trim()) ?? [];
  const factor = unit === '%' ? place / 100 : UNIT_PIXELS[unit ?? ''];
  if (amount === undefined || factor === undefined) return undefined;
  return Math.max(NARROWEST / 2, Math.round(Number(amount) * factor));
}

/** Measures on a canvas, which needs no layout of the page. */
function textMeasure(font: string): (text: string, bold: boolean) => number {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, bold) => {
    if (!pen) return text.length * 8;
    pen.font = bold ? `600 ${font}` : font;
    return pen.measureText(text.slice(0, 80)).width;
  };
}
