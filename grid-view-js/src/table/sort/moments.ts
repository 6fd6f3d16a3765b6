import type { TableColumn, TableRows } from '../model/rows.ts';

/** A date or time as milliseconds on one line; wall times are read as UTC so that no clock change reorders them. */
export function millisecondsOf(cell: unknown, type: string): number {
  if (typeof cell !== 'string') return Number.NaN;
  switch (type) {
    case 'time':
      return Date.parse(`1970-01-01T${cell}Z`);
    case 'timestamp':
      return Date.parse(`${cell}Z`);
    default:
      return Date.parse(cell);
  }
}

const STRIDE = 8192;
const BELOW_MILLISECONDS = /\.\d{3}(\d+)/;
/** No date or time with at most three decimals is longer. */
const LONGEST_WITHOUT: Readonly<Record<string, number>> = { time: 12, timestamp: 23, instant: 24 };

/** What lies below the milliseconds, which is all a date of the browser can hold; undefined where nothing does. */
export function* nanosecondsOf(
  rows: TableRows,
  column: TableColumn,
): Generator<void, Uint32Array | undefined> {
  const longest = LONGEST_WITHOUT[column.source.type];
  let nanoseconds: Uint32Array | undefined;
  if (longest === undefined) return nanoseconds;
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    const cell = rows.cell(row, column);
    if (typeof cell !== 'string' || cell.length <= longest) continue;
    const digits = BELOW_MILLISECONDS.exec(cell)?.[1];
    if (digits === undefined) continue;
    nanoseconds ??= new Uint32Array(rows.count);
    nanoseconds[row] = Number(digits.slice(0, 6).padEnd(6, '0'));
  }
  return nanoseconds;
}
