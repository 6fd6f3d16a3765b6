import type { Total } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';

/** How many rows tell how wide the cells are. */
export const SAMPLES = 60;
const CELL_PADDING = 24;
const SORT_MARK = 24;
const NARROWEST = 72;
const WIDEST = 360;
/** In a narrow place no text column may push the others out of view. */
const WIDEST_SHARE = 0.55;
/** A bar needs room to differ from others, a change for its arrow, a badge for its ends. */
const LOOK_ROOM: Readonly<Record<string, number>> = { bar: 40, delta: 20, badge: 10 };
/** A list of numbers is drawn, and other JSON seldom read in a table. */
const WIDEST_JSON = 200;
/** Figures are not to be cut, whatever their length. */
const WIDEST_NUMBER = 640;
const UNIT_PIXELS: Readonly<Record<string, number>> = { px: 1, rem: 16, em: 14, ch: 8 };
/** More letters than these are wider than any column. */
const LONGEST = 80;
/** What the page sets wider than the canvas measured. */
const SLACK = 1.04;

/**
 * Widths in pixels that suit the headers and a sample of the cells, spread evenly over the rows.
 *
 * @param place the width that the table has on the screen, which the columns fill at least
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
  const estimate = letterMeasure(measure);
  const sample = sampled(rows.count);
  const widths = columns.map(({ column, width }) => {
    if (width !== undefined) return width;
    const { source } = column;
    const asked = source.width === undefined ? undefined : pixels(source.width, place);
    if (asked !== undefined) return asked;
    const total = Object.hasOwn(totals, source.key) ? totals[source.key]?.valueFmt : undefined;
    const texts = [total ?? '', ...sample.map((row) => rows.text(row, column))];
    const widest = texts.reduce((one, other) => (estimate(other) > estimate(one) ? other : one));
    const cell = measure(widest, false) + (LOOK_ROOM[source.cell ?? ''] ?? 0);
    const wanted = CELL_PADDING + SLACK * Math.max(measure(source.label, true) + SORT_MARK, cell);
    const most = column.numeric ? WIDEST_NUMBER : source.type === 'json' ? WIDEST_JSON : widestText;
    return Math.ceil(Math.min(most, Math.max(NARROWEST, wanted)));
  });
  const spare = place - widths.reduce((sum, width) => sum + width, 0);
  const growing = growingColumns(columns);
  let left = Math.max(0, spare);
  growing.forEach((at, index) => {
    const share = Math.floor(left / (growing.length - index));
    widths[at] = (widths[at] as number) + share;
    left -= share;
  });
  return widths;
}

/** Rows spread evenly, but not in step with anything that comes back every few rows. */
function sampled(count: number): number[] {
  const step = Math.max(1, Math.floor(count / SAMPLES));
  return Array.from({ length: Math.min(count, SAMPLES) }, (_, at) => at * step + (at % step));
}

/** Whether a column holds texts, which may be long, and not figures, dates or answers. */
export function isProse({ source: { type } }: TableColumn): boolean {
  return type === 'text' || type === 'json';
}

/**
 * The columns that share the width that is to spare: the last one with texts, so that figures stay close together; all,
 * where there are no texts. One that stands after those that the reader has set a width for comes first, so that their
 * edges stay where they were put.
 */
function growingColumns(columns: readonly LaidColumn[]): number[] {
  const free = ({ width, column }: LaidColumn) => width === undefined && column.source.width === undefined;
  const set = columns.findLastIndex(({ width }) => width !== undefined);
  const text = columns.findLastIndex(
    (laid) => free(laid) && isProse(laid.column) && laid.column.source.cell !== 'badge',
  );
  const last = columns.length - 1;
  if (text > set || (text >= 0 && set === last)) return [text];
  const all = columns.flatMap((laid, at) => (free(laid) ? [at] : []));
  return set < 0 && all.length > 0 ? all : columns.length > 0 ? [last] : [];
}

/** A CSS length as pixels; none for what is no length or would hide the column. */
function pixels(length: string, place: number): number | undefined {
  const [, amount, unit] = /^(\d+(?:\.\d+)?)(px|rem|em|ch|%)$/.exec(length.trim()) ?? [];
  const factor = unit === '%' ? place / 100 : UNIT_PIXELS[unit ?? ''];
  if (amount === undefined || factor === undefined) return undefined;
  return Math.max(NARROWEST / 2, Math.round(Number(amount) * factor));
}

/** Adds up the widths of letters, each measured once: quick, and good enough to tell the widest of many texts. */
function letterMeasure(measure: (text: string, bold: boolean) => number): (text: string) => number {
  const letters = new Map<string, number>();
  return (text) => {
    let width = 0;
    for (const letter of text.slice(0, LONGEST)) {
      const known = letters.get(letter) ?? measure(letter, false);
      letters.set(letter, known);
      width += known;
    }
    return width;
  };
}

/** Measures on a canvas, which needs no layout of the page. */
function textMeasure(font: string): (text: string, bold: boolean) => number {
  const pen = document.createElement('canvas').getContext('2d');
  return (text, bold) => {
    if (!pen) return text.length * 8;
    pen.font = bold ? `600 ${font}` : font;
    return pen.measureText(text.slice(0, LONGEST)).width;
  };
}
