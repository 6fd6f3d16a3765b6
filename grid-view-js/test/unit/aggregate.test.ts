import { describe, expect, test } from 'vitest';
import { AGGREGATES, type Aggregate, accumulator } from '../../src/aggregate/accumulator.ts';
import type { Cell, ColumnType } from '../../src/wire/wire.ts';

function aggregate(name: Aggregate, type: ColumnType, cells: Iterable<Cell>): Cell | undefined {
  const found = accumulator(name, type);
  for (const cell of cells) found?.add(cell);
  return found?.result();
}

/** Numbers that look random and are the same in every run. */
function* numbers(count: number, seed: number): Generator<number> {
  let state = seed;
  for (let at = 0; at < count; at++) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield (state - 2 ** 30) * 10 ** ((state % 300) - 150);
  }
}

describe('an aggregate', () => {
  test('does not depend on the order of the rows', () => {
    for (let seed = 1; seed <= 50; seed++) {
      const cells = [...numbers(200, seed)];
      for (const name of ['sum', 'avg', 'median'] as const) {
        for (const type of ['double', 'decimal'] as const) {
          const backwards = aggregate(name, type, [...cells].reverse());
          expect(aggregate(name, type, cells)).toBe(backwards);
          expect(aggregate(name, type, [...cells].sort())).toBe(backwards);
        }
      }
    }
  });

  test('of numbers and their negatives is zero, however large they are', () => {
    const cells = [...numbers(500, 7), 1.7976931348623157e308, 1.7976931348623157e308];
    const both = [...cells, ...cells.map((cell) => -cell)];
    expect(aggregate('sum', 'double', both)).toBe(0);
    expect(aggregate('avg', 'double', both)).toBe(0);
    expect(aggregate('sum', 'decimal', both)).toBe(0);
  });

  test('skips what is no value of its type', () => {
    const hostile = ['abc', '', true, Number.NaN, Number.POSITIVE_INFINITY, '__proto__', 2] as Cell[];
    for (const type of ['integer', 'big_integer', 'decimal', 'double'] as const) {
      expect(aggregate('count', type, hostile)).toBe(1);
      expect(aggregate('sum', type, hostile)).toBe(2);
      expect(aggregate('max', type, hostile)).toBe(2);
      expect(aggregate('median', type, hostile)).toBe(2);
      expect(aggregate('count_distinct', type, hostile)).toBe(1);
    }
  });

  test('is a number while a number carries it, and the digits beyond', () => {
    expect(aggregate('sum', 'integer', [2 ** 53 - 1, 1])).toBe(2 ** 53);
    expect(aggregate('sum', 'integer', [2 ** 53, 1])).toBe('9007199254740993');
    expect(aggregate('sum', 'decimal', [0.1, 0.2])).toBe(0.3);
    expect(aggregate('sum', 'decimal', ['12345678901234567890.1', 0.02])).toBe('12345678901234567890.12');
  });

  test('can be asked for while rows still come', () => {
    const sum = accumulator('sum', 'double');
    sum?.add(1e308);
    expect(sum?.result()).toBe(1e308);
    sum?.add(1e308);
    expect(typeof sum?.result()).toBe('string');
    sum?.add(-1e308);
    expect(sum?.result()).toBe(1e308);
  });

  test('exists for every type, or is refused', () => {
    for (const name of AGGREGATES) {
      expect(aggregate(name, 'integer', [])).toBe(name.startsWith('count') ? 0 : null);
    }
    expect(accumulator('sum', 'text')).toBeUndefined();
    expect(accumulator('min', 'boolean')).toBeUndefined();
  });
});
