import { describe, expect, test } from 'vitest';
import { compareDecimals, parseDecimal, plainDigits, roundedTo, shifted } from '../../src/format/decimal.ts';

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

describe('a decimal', () => {
  test.each([
    ['2.5', 0, 2n],
    ['3.5', 0, 4n],
    ['-2.5', 0, -2n],
    ['-3.5', 0, -4n],
    ['2.51', 0, 3n],
    ['2.49', 0, 2n],
    ['1234', 2, 12n],
    ['1250', 2, 12n],
    ['1350', 2, 14n],
    ['1.2', -3, 1200n],
    ['0.4', 0, 0n],
    ['5e3', 1, 500n],
  ] as const)('%s in units of 10^%i is %s, half to even', (text, power, expected) => {
    const decimal = parseDecimal(text);
    expect(decimal && roundedTo(decimal, power)).toBe(expected);
  });

  test.each([
    ['12.3', -2, '12.3e-2'],
    [1e-7, -2, '1e-9'],
    ['1E5', 2, '1e7'],
    [-5, 3, '-5e3'],
  ] as const)('%s has its point moved by %i without rounding', (value, places, expected) => {
    expect(shifted(value, places)).toBe(expected);
  });

  test.each([
    ['0', '0'],
    ['-0.00', '0'],
    ['1234.50', '1234.5'],
    ['-0.050', '-0.05'],
    ['100', '100'],
    ['7.00', '7'],
    ['1e21', '1000000000000000000000'],
    ['-1.5e-7', '-0.00000015'],
  ])('%s in plain digits is %s', (text, expected) => {
    const decimal = parseDecimal(text);
    expect(decimal && plainDigits(decimal)).toBe(expected);
  });
});
