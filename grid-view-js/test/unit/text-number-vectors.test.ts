import { describe, expect, test } from 'vitest';
import { textNumbers } from '../../src/aggregate/text-numbers.ts';
import { compareDecimals, parseDecimal } from '../../src/format/decimal.ts';
import { vectorsOf } from './vectors.ts';

/** `numbers` are digits, equal by value; `refused` is the code by which the whole column is refused. */
interface Vector {
  name: string;
  texts: (string | null)[];
  numbers?: (string | null)[];
  skipped?: number;
  refused?: string;
}

const vectors = vectorsOf<Vector>('textNumbers');

describe('text that looks like numbers', () => {
  test('has enough vectors', () => expect(vectors.length).toBeGreaterThanOrEqual(50));

  test.each(vectors)('$name', ({ texts, numbers = [], skipped = 0, refused }) => {
    const read = textNumbers(texts);
    if ('refused' in read) {
      expect(read.refused).toBe(refused);
      return;
    }
    expect(refused).toBeUndefined();
    expect(read.skipped).toBe(skipped);
    expect(read.numbers).toHaveLength(numbers.length);
    read.numbers.forEach((number, row) => {
      const expected = parseDecimal(numbers[row] ?? null);
      const actual = parseDecimal(number);
      if (!expected || !actual) expect(number).toBe(numbers[row]);
      else expect(compareDecimals(actual, expected)).toBe(0);
    });
  });
});
