import { parseDecimal } from '../format/decimal.ts';
import { isNumeric } from '../format/formats.ts';
import type { Cell, ColumnType } from '../wire/wire.ts';
import { DoubleSum } from './double-sum.ts';
import { wireCell } from './exact.ts';
import { ExactSum } from './exact-sum.ts';
import { median } from './median.ts';
import { orderOf } from './order.ts';

export const AGGREGATES = [
  'count',
  'sum',
  'avg',
  'min',
  'max',
  'count_distinct',
  'median',
  'first',
  'last',
] as const;

export type Aggregate = (typeof AGGREGATES)[number];

/** Takes the cells of one column, one by one, and gives their aggregate. */
export interface Accumulator {
  add(cell: Cell): void;
  /** As it travels in an artifact; null where no value was among the cells (a count is then 0). */
  result(): Cell;
}

/**
 * The accumulator for an aggregate of a column; undefined where the aggregate does not suit the type. Cells that are
 * no value of the type are skipped like null.
 */
export function accumulator(aggregate: Aggregate, type: ColumnType): Accumulator | undefined {
  const numeric = isNumeric(type);
  const inner = suitable(aggregate, type, numeric);
  if (!inner || !numeric)
    return inner && { add: (cell) => cell !== null && inner.add(cell), result: inner.result };
  return { add: (cell) => isNumber(cell) && inner.add(cell), result: inner.result };
}

function isNumber(cell: Cell): boolean {
  return Number.isFinite(cell) || (typeof cell === 'string' && parseDecimal(cell) !== undefined);
}

function suitable(aggregate: Aggregate, type: ColumnType, numeric: boolean): Accumulator | undefined {
  switch (aggregate) {
    case 'count':
      return count();
    case 'count_distinct':
      return distinct(numeric);
    case 'first':
      return kept((_, before) => before === null);
    case 'last':
      return kept(() => true);
    case 'min':
    case 'max':
      return extreme(type, aggregate === 'min' ? -1 : 1);
    default:
      return numeric ? quantity(aggregate, type === 'double') : undefined;
  }
}

function count(): Accumulator {
  let rows = 0;
  return { add: () => rows++, result: () => rows };
}

/** Numbers that differ only in how they are written, such as 1.0 and 1.00, are one value. */
function distinct(numeric: boolean): Accumulator {
  const seen = new Set<Cell>();
  return {
    add: (cell) => {
      const parsed = numeric && typeof cell === 'string' ? parseDecimal(cell) : undefined;
      seen.add(parsed ? wireCell(parsed) : cell);
    },
    result: () => seen.size,
  };
}

/** One of the values: each that is wanted takes the place of the one before. */
function kept(wanted: (cell: Cell, before: Cell) => boolean): Accumulator {
  let value: Cell = null;
  return {
    add: (cell) => {
      if (wanted(cell, value)) value = cell;
    },
    result: () => value,
  };
}

/** The smallest or the largest value; of equal ones the first. */
function extreme(type: ColumnType, sign: -1 | 1): Accumulator | undefined {
  const compare = orderOf(type);
  return compare && kept((cell, best) => best === null || compare(cell, best) * sign > 0);
}

function quantity(aggregate: 'sum' | 'avg' | 'median', doubles: boolean): Accumulator {
  if (aggregate === 'median') {
    const cells: Cell[] = [];
    return { add: (cell) => cells.push(cell), result: () => median(cells, doubles) };
  }
  const part = aggregate === 'sum' ? 'sum' : 'average';
  if (doubles) {
    const sum = new DoubleSum();
    return { add: (cell) => sum.add(Number(cell)), result: () => sum[part] };
  }
  const sum = new ExactSum();
  return {
    add: (cell) => sum.add(cell),
    result: () => {
      const exact = sum[part];
      return exact ? wireCell(exact) : null;
    },
  };
}
