import { describe, expect, test } from 'vitest';
import type { ViewContext } from '../../src/context.ts';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import type { TableColumn, TableRows } from '../../src/table/model/rows.ts';
import { countValues, mostFrequent, spreadOf } from '../../src/tools/filters/facets.ts';
import { numbersOf } from '../../src/tools/filters/numbers.ts';
import { done, givenColumn } from './given.ts';

const first = (rows: TableRows) => rows.columns[0] as TableColumn;

function top(rows: TableRows, most = 10, matches: Uint8Array | null = null, wanted = (_: string) => true) {
  const counts = done(countValues(rows, first(rows), matches));
  const { values, more } = done(mostFrequent(counts, most, first(rows), 'en', wanted));
  return [...values.map((value) => `${value}: ${counts.get(value)}`), ...(more ? [`${more} more`] : [])];
}

describe('the values of a column', () => {
  const regions = givenColumn('text', ['b', 'a', 'b', null, 'item 10', 'item 9', 'C']);

  test('are counted, the most frequent first, equal ones as the column sorts', () => {
    expect(top(regions)).toEqual(['b: 2', 'a: 1', 'C: 1', 'item 9: 1', 'item 10: 1']);
    expect(top(givenColumn('integer', [10, 9, 9, -1, 100]))).toEqual(['9: 2', '-1: 1', '10: 1', '100: 1']);
  });

  test('are counted over the rows that match, and left out where no such row holds them', () => {
    expect(top(regions, 10, Uint8Array.of(1, 0, 0, 1, 1, 0, 0))).toEqual(['b: 1', 'item 10: 1']);
  });

  test('are one where they are the same number', () => {
    const cells = ['1.50', 1.5, '1.5', '9007199254740993'];
    expect(top(givenColumn('decimal', cells))).toEqual(['1.5: 3', '9007199254740993: 1']);
  });

  test('are cut after so many, with how many more there are of those that are wanted', () => {
    expect(top(regions, 2)).toEqual(['b: 2', 'a: 1', '3 more']);
    expect(top(regions, 1, null, (cell) => cell.startsWith('item'))).toEqual(['item 9: 1', '1 more']);
  });

  test('are the same as sorting all of them gives', () => {
    const cells = Array.from({ length: 20_000 }, (_, at) => (at * 7919) % 1009);
    const expected = [...new Set(cells)].map((cell) => ({
      cell,
      count: cells.filter((c) => c === cell).length,
    }));
    expected.sort((a, b) => b.count - a.count || a.cell - b.cell);
    expect(top(givenColumn('integer', cells), 200)).toEqual([
      ...expected.slice(0, 200).map(({ cell, count }) => `${cell}: ${count}`),
      '809 more',
    ]);
  });
});

describe('the spread of a column', () => {
  const spread = (rows: TableRows, matches: Uint8Array | null = null) =>
    done(spreadOf(rows, first(rows), matches));

  test('goes from the least to the greatest, each value in one of twenty parts', () => {
    const found = spread(givenColumn('double', [0, 5, null, 10, 9.99, 0.49]));
    expect([found?.least, found?.greatest]).toEqual([0, 10]);
    expect([...(found?.bins ?? [])].flatMap((count, bin) => (count ? [[bin, count]] : []))).toEqual([
      [0, 2],
      [10, 1],
      [19, 2],
    ]);
  });

  test('is that of the matching rows, and of dates too', () => {
    const days = givenColumn('date', ['2024-01-01', '2024-06-30', '2023-01-01'], 'date');
    const found = spread(days, Uint8Array.of(1, 1, 0));
    expect([found?.least, found?.greatest]).toEqual(['2024-01-01', '2024-06-30']);
  });

  test('is none without a value, and one bar of equal ones', () => {
    expect(spread(givenColumn('double', [null]))).toBeUndefined();
    expect(spread(givenColumn('double', [3, 3]))?.bins[0]).toBe(2);
  });
});

/** The numbers of a column whose cells are shares of one or not. */
function numberInput(locale: string, share: boolean) {
  const column = first(givenColumn('double', [], share ? 'ratio' : 'number'));
  return numbersOf(column, { formats: createFormats(locale, 'UTC', ENGLISH) } as ViewContext);
}

describe('a number that is typed', () => {
  test('is written with a point or the decimal sign of the locale', () => {
    const english = numberInput('en', false);
    expect(['12', '-1.5', '−2', ' 7 ', '.5', '5.'].map(english.read)).toEqual([12, -1.5, -2, 7, 0.5, 5]);
    const german = numberInput('de', false);
    expect(['1,5', '1.5', '-0,25'].map(german.read)).toEqual([1.5, 1.5, -0.25]);
    expect(numberInput('ar-EG', false).read('١٢٫٥')).toBe(12.5);
  });

  test('is not guessed', () => {
    expect(['1,234', '1e', 'x', '-', '1.2.3', '5%x', '1 - 2'].map(numberInput('en', false).read)).toEqual(
      Array(7).fill(undefined),
    );
    expect(numberInput('de', false).read('1.234,5')).toBeUndefined();
  });

  test('keeps every digit', () => {
    expect(numberInput('en', false).read('9007199254740993')).toBe('9007199254740993');
    expect(numberInput('de', false).write('9007199254740993.10')).toBe('9007199254740993,1');
  });

  test('may be per cents where cells are shares', () => {
    expect(numberInput('en', true).read('12.5%')).toBe(0.125);
    expect(numberInput('en', true).read('0.125')).toBe(0.125);
    expect(numberInput('de', true).write('0.1255')).toBe('12,55%');
    expect(numberInput('en', false).read('12.5%')).toBe(12.5);
  });
});
