import { describe, expect, test } from 'vitest';
import type { TableColumn } from '../../src/table/model/rows.ts';
import { guessedWords } from '../../src/table/sort/guess.ts';
import { nextSort } from '../../src/table/sort/next-sort.ts';
import { sortRows } from '../../src/table/sort/radix.ts';
import { createSorter, type SortEntry } from '../../src/table/sort/sorter.ts';
import type { Cell, ColumnType } from '../../src/wire/wire.ts';
import { done, givenColumn, givenRows } from './given.ts';

function sorted(
  type: ColumnType,
  cells: Cell[],
  direction: 'ascending' | 'descending' = 'ascending',
): Cell[] {
  const rows = givenColumn(type, cells);
  const column = rows.columns[0] as TableColumn;
  const order = done(createSorter(rows, 'en')([{ column, direction }])) ?? [];
  return [...order].map((row) => cells[row] as Cell);
}

describe('sorting a column', () => {
  test('puts numbers in order, negative ones and zeros included', () => {
    const cells = [3, -1, 0.5, 0, -0.5, 1e300, -1e300, 10, 9];
    expect(sorted('double', cells)).toEqual([-1e300, -1, -0.5, 0, 0.5, 3, 9, 10, 1e300]);
  });

  test('keeps rows without a value last in both directions', () => {
    expect(sorted('integer', [2, null, 1, null, 3])).toEqual([1, 2, 3, null, null]);
    expect(sorted('integer', [2, null, 1, null, 3], 'descending')).toEqual([3, 2, 1, null, null]);
    expect(sorted('text', ['b', null, 'a'], 'descending')).toEqual(['b', 'a', null]);
  });

  test('tells integers apart that are the same double', () => {
    const cells = [
      '9007199254740993',
      9007199254740992,
      '9007199254740995',
      '-9007199254740993',
      9007199254740991,
      5,
    ];
    expect(sorted('big_integer', cells)).toEqual([
      '-9007199254740993',
      5,
      9007199254740991,
      9007199254740992,
      '9007199254740993',
      '9007199254740995',
    ]);
  });

  test('tells decimals apart that are the same double', () => {
    const cells = ['12345678901234567890.125', '12345678901234567890.1249', '0.5', 1];
    expect(sorted('decimal', cells, 'descending')).toEqual([...cells.slice(0, 2), 1, '0.5']);
  });

  test('puts numbers within text in the order of their size', () => {
    expect(sorted('text', ['item 10', 'item 9', 'Ärger', 'apple', 'zoo'])).toEqual([
      'apple',
      'Ärger',
      'item 9',
      'item 10',
      'zoo',
    ]);
  });

  test('puts moments in order down to the nanosecond', () => {
    const cells = [
      '2024-01-31T14:05:00.000000002',
      '2024-01-31T14:05',
      '2024-01-31T14:05:00.000000001',
      '1969-12-31T00:00',
    ];
    expect(sorted('timestamp', cells)).toEqual([cells[3], cells[1], cells[2], cells[0]]);
  });

  test('puts times, dates and booleans in order', () => {
    expect(sorted('time', ['23:00:00', '09:30:00.5', '09:30:00'])).toEqual([
      '09:30:00',
      '09:30:00.5',
      '23:00:00',
    ]);
    expect(sorted('date', ['2024-02-01', '0999-05-06', '2024-01-31'])).toEqual([
      '0999-05-06',
      '2024-01-31',
      '2024-02-01',
    ]);
    expect(sorted('boolean', [true, null, false])).toEqual([false, true, null]);
  });

  test('sorts many distinct texts the same as the collator does', () => {
    const cells = Array.from({ length: 5000 }, (_, at) => `Part ${(at * 7919) % 5003}`);
    const { compare } = new Intl.Collator('en', { numeric: true });
    expect(sorted('text', cells)).toEqual([...cells].sort(compare));
  });

  test.each(['en', 'de', 'sv', 'cs', 'es', 'th', 'ja'])(
    'sorts any texts the same as the collator of %s does',
    (locale) => {
      const parts = [
        ...[
          'a',
          'A',
          'ä',
          'Å',
          'å',
          'ae',
          'æ',
          'z',
          'Z',
          'ch',
          'c',
          'h',
          'ß',
          'ss',
          'll',
          'ñ',
          'n',
          'é',
          'e\u0301',
        ],
        ...[
          '0',
          '00',
          '7',
          '12',
          '999999999999999999999999',
          ' ',
          '-',
          '_',
          '.',
          ',',
          '(',
          '€',
          '\u00ad',
          '',
        ],
        ...['日本', 'か', 'が', 'カ', 'ก', 'เ', '😀', 'я', 'Ё', 'ﬁ', '½', '٣'],
      ];
      let seed = 1;
      const part = () => {
        seed = (seed * 48_271) % 0x7fffffff;
        return parts[seed % parts.length];
      };
      const cells = Array.from({ length: 4000 }, () => `${part()}${part()}${part()}${part()}${part()}`);
      const { compare } = new Intl.Collator(locale, { numeric: true });
      const rows = givenColumn('text', cells);
      const column = rows.columns[0] as TableColumn;
      const order = [...(done(createSorter(rows, locale)([{ column, direction: 'ascending' }])) ?? [])];
      for (let at = 1; at < order.length; at++)
        expect(
          compare(cells[order[at - 1] as number] as string, cells[order[at] as number] as string),
        ).toBeLessThanOrEqual(0);
      expect(new Set(order).size).toBe(cells.length);
    },
  );

  test('sorts many random doubles the same as comparing them does', () => {
    const cells = Array.from({ length: 20_000 }, (_, at) => Math.sin(at * 12.9898) * 10 ** (at % 12));
    expect(sorted('double', cells)).toEqual([...cells].sort((a, b) => a - b));
  });
});

describe('the guess at the order of texts', () => {
  test('leaves the collator nothing to mend where texts are words and numbers', () => {
    const kinds = ['Gear', 'bolt', 'Ärmel', 'no. ', 'v1.'];
    const texts = Array.from({ length: 5000 }, (_, at) => `${kinds[at % 5]} ${(at * 7919) % 10_007}`);
    const words = done(guessedWords(texts, 'de'));
    const places = Uint32Array.from(texts, (_, place) => place);
    const order = done(sortRows(places, { words, empty: undefined }, false));
    const { compare } = new Intl.Collator('de', { numeric: true });
    expect([...order].map((place) => texts[place])).toEqual(texts.toSorted(compare));
  });
});

describe('sorting many rows', () => {
  test('can be paused between any two strides of any pass', () => {
    const rows = givenColumn(
      'double',
      Array.from({ length: 200_000 }, (_, at) => Math.sin(at)),
    );
    const column = rows.columns[0] as TableColumn;
    const work = createSorter(rows, 'en')([{ column, direction: 'ascending' }]);
    let pauses = 0;
    while (!work.next().done) pauses++;
    const strides = Math.ceil(200_000 / 65_536);
    const passes = 4;
    expect(pauses).toBeGreaterThanOrEqual(2 * passes * strides);
  });
});

describe('sorting by several columns', () => {
  const data = [
    ['b', 1],
    ['a', 2],
    ['b', 3],
    ['a', 1],
  ];
  const rows = givenRows(
    [
      { key: 'name', type: 'text' },
      { key: 'count', type: 'integer' },
    ],
    data,
  );
  const [name, count] = rows.columns as [TableColumn, TableColumn];

  test('orders equal rows of the first column by the second', () => {
    const entries: SortEntry[] = [
      { column: name, direction: 'ascending' },
      { column: count, direction: 'descending' },
    ];
    expect([...(done(createSorter(rows, 'en')(entries)) ?? [])]).toEqual([1, 3, 2, 0]);
  });

  test('leaves equal rows in their original order, also when descending', () => {
    const entries: SortEntry[] = [{ column: name, direction: 'descending' }];
    expect([...(done(createSorter(rows, 'en')(entries)) ?? [])]).toEqual([0, 2, 1, 3]);
  });

  test('goes from ascending to descending to the original order', () => {
    const first = nextSort([], 'name', false);
    const second = nextSort(first, 'name', false);
    expect(first[0]?.direction).toBe('ascending');
    expect(second[0]?.direction).toBe('descending');
    expect(nextSort(second, 'name', false)).toEqual([]);
  });

  test('adds a column, turns it round in its place, and takes it out again', () => {
    const both = nextSort(nextSort([], 'name', false), 'count', true);
    expect(both.map((entry) => entry.key)).toEqual(['name', 'count']);
    const turned = nextSort(both, 'name', true);
    expect(turned.map((entry) => entry.direction)).toEqual(['descending', 'ascending']);
    expect(nextSort(turned, 'name', true).map((entry) => entry.key)).toEqual(['count']);
  });
});
