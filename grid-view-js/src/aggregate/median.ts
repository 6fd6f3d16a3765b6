import { parseDecimal } from '../format/decimal.ts';
import type { Cell } from '../wire/wire.ts';
import { meanOf } from './double-sum.ts';
import { type Exact, tenTo, wireCell } from './exact.ts';
import { compareNumbers } from './order.ts';

/** The middle value; of an even number of values, the exact mean of the two in the middle. */
export function median(cells: readonly Cell[], doubles: boolean): Cell {
  if (cells.length === 0) return null;
  // Typed arrays sort numbers many times faster than a comparison does.
  const sorted: ArrayLike<Cell> = cells.every((cell) => typeof cell === 'number')
    ? Float64Array.from(cells as number[]).sort()
    : [...cells].sort(compareNumbers);
  const upper = sorted[cells.length >> 1] as Cell;
  const lower = sorted[(cells.length - 1) >> 1] as Cell;
  if (compareNumbers(lower, upper) === 0) return lower;
  return doubles ? meanOf(Number(lower), Number(upper)) : wireCell(half(lower, upper));
}

function half(a: Cell, b: Cell): Exact {
  const left = parseDecimal(a) ?? ZERO;
  const right = parseDecimal(b) ?? ZERO;
  const exponent = Math.min(left.exponent, right.exponent);
  const sum = left.digits * tenTo(left.exponent - exponent) + right.digits * tenTo(right.exponent - exponent);
  return { digits: sum * 5n, exponent: exponent - 1 };
}

const ZERO: Exact = { digits: 0n, exponent: 0 };
