import type { Cell } from '../../wire/wire.ts';
import type { TableColumn, TableRows } from '../model/rows.ts';
import { exactTies } from './exact.ts';
import { millisecondsOf, nanosecondsOf } from './moments.ts';
import { ranksOf } from './ranks.ts';

/**
 * A column as unsigned words whose order is that of its cells. Typed arrays make sorting a million rows a matter of
 * counting, without a comparison.
 */
export interface SortKeys {
  /** The least significant word first. */
  readonly words: readonly Uint32Array[];
  /** 1 where the row has no value; such rows come last in both directions. */
  readonly empty: Uint8Array | undefined;
}

/** How many rows are looked at between two yields. */
const STRIDE = 8192;

export function* sortKeys(rows: TableRows, column: TableColumn, locale: string): Generator<void, SortKeys> {
  switch (column.source.type) {
    case 'integer':
    case 'big_integer':
    case 'decimal':
    case 'double': {
      let texts = false;
      const values = yield* measure(rows, column, (cell) => {
        if (typeof cell === 'number') return cell;
        texts ||= typeof cell === 'string';
        return cell === null || cell === '' ? Number.NaN : Number(cell);
      });
      return wordsOf(values, texts ? yield* exactTies(rows, column, values) : undefined);
    }
    case 'date':
    case 'time':
    case 'timestamp':
    case 'instant': {
      const { type } = column.source;
      const values = yield* measure(rows, column, (cell) => millisecondsOf(cell, type));
      return wordsOf(values, yield* nanosecondsOf(rows, column));
    }
    case 'boolean':
      return wordsOf(
        yield* measure(rows, column, (cell) => (typeof cell === 'boolean' ? Number(cell) : Number.NaN)),
      );
    default:
      return yield* ranksOf(rows, column, locale);
  }
}

function* measure(
  rows: TableRows,
  column: TableColumn,
  number: (cell: Cell) => number,
): Generator<void, Float64Array> {
  const values = new Float64Array(rows.count);
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    values[row] = number(rows.cell(row, column));
  }
  return values;
}

/**
 * The bits of a double sort as an unsigned integer once negative ones are inverted and positive ones have their sign
 * bit set. Not a number means no value.
 */
function wordsOf(values: Float64Array, ties?: Uint32Array): SortKeys {
  const count = values.length;
  const low = new Uint32Array(count);
  const high = new Uint32Array(count);
  let empty: Uint8Array | undefined;
  const double = new Float64Array(1);
  const bits = new Uint32Array(double.buffer);
  for (let row = 0; row < count; row++) {
    const value = values[row] as number;
    if (Number.isNaN(value)) {
      empty ??= new Uint8Array(count);
      empty[row] = 1;
      continue;
    }
    double[0] = value + 0; // turns minus zero into zero
    const top = bits[1] as number;
    const negative = top >>> 31 === 1;
    low[row] = negative ? ~(bits[0] as number) : (bits[0] as number);
    high[row] = negative ? ~top : top | 0x80000000;
  }
  return { words: ties ? [ties, low, high] : [low, high], empty };
}
