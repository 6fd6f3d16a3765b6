import { describe, expect, test } from 'vitest';
import { compareDecimals, parseDecimal } from '../../src/format/decimal.ts';

function compare(a: string | number, b: string | number): number | undefined {
  const left = parseDecimal(a);
  const right = parseDecimal(b);
  return left && right ? compareDecimals(left, right) : undefined;
}

describe('exact decimals', () => {
  test.each([
    ['9007199254740993', '9007199254740992', 1],
    ['9007199254740993', 9007199254740992, 1],
    ['0.1', '0.10', 0],
    ['-1', '-1.0000000000000000000001', 1],
    ['1e3', '1000', 0],
    ['2', '10', -1],
    ['-10', '2', -1],
    ['12345678901234567890.125', '12345678901234567890.1249', 1],
  ] as const)('%s against %s gives %i', (a, b, expected) => {
    expect(compare(a, b)).toBe(expected);
  });

  test.each(['', '.', 'abc', '1,234', '0x10', 'NaN', 'Infinity', '1e99999'])('"%s" is no decimal', (text) => {
    expect(parseDecimal(text)).toBeUndefined();
  });
});
