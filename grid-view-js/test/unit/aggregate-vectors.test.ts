import { describe, expect, test } from 'vitest';
import { type Aggregate, accumulator } from '../../src/aggregate/accumulator.ts';
import { compareDecimals, parseDecimal } from '../../src/format/decimal.ts';
import { isNumeric } from '../../src/format/formats.ts';
import type { Cell, ColumnType } from '../../src/wire/wire.ts';
import { vectorsOf } from './vectors.ts';

/** `expected` is a number as its digits, equal by value, or a cell; `refused` where the aggregate does not suit. */
interface Vector {
  name: string;
  type: ColumnType;
  cells: Cell[];
  aggregate: Aggregate;
  expected?: Cell;
  refused?: true;
}

const vectors = vectorsOf<Vector>('aggregates');

describe('aggregates', () => {
  test('have enough vectors', () => expect(vectors.length).toBeGreaterThanOrEqual(120));

  test.each(vectors)('$name', ({ type, cells, aggregate, expected, refused }) => {
    const found = accumulator(aggregate, type);
    if (refused) {
      expect(found).toBeUndefined();
      return;
    }
    for (const cell of cells) found?.add(cell);
    const result = found?.result();
    const number = isNumeric(type) || aggregate.startsWith('count');
    if (number && typeof expected === 'string') expect(result).toSatisfy((cell) => equal(cell, expected));
    else expect(result).toBe(expected);
  });
});

function equal(cell: Cell, expected: string): boolean {
  const actual = parseDecimal(cell);
  const wanted = parseDecimal(expected);
  return actual !== undefined && wanted !== undefined && compareDecimals(actual, wanted) === 0;
}
