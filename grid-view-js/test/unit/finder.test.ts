import { describe, expect, test } from 'vitest';
import { Finder } from '../../src/table/arrange/finder.ts';
import type { TableColumn, TableRows } from '../../src/table/model/rows.ts';
import { wordsFor } from '../../src/table/search/pieces.ts';
import type { PageFilter } from '../../src/wire/wire.ts';
import { done, givenRows } from './given.ts';

const COLUMNS = [
  { key: 'region', label: 'Region' },
  { key: 'amount', type: 'decimal', format: 'number' },
  { key: 'day', type: 'date', format: 'date' },
  { key: 'note', searchable: false },
] as const;

const ROWS = [
  ['North', 10, '2024-01-01', 'first'],
  ['South', 20.5, '2024-01-31', 'second'],
  ['North East', '20.50', '2024-02-01', null],
  [null, null, null, 'Last'],
];

function given(): TableRows {
  return givenRows([...COLUMNS], ROWS);
}

function found(
  filters: PageFilter[],
  {
    search = '',
    rows = given(),
    columns,
  }: { search?: string; rows?: TableRows; columns?: TableColumn[] } = {},
): number[] | 'all' {
  const { matches } = done(new Finder(rows, 'UTC').find(search, filters, columns ?? rows.columns));
  return matches ? [...matches].flatMap((match, row) => (match ? [row] : [])) : 'all';
}

const NORTH: PageFilter = { column_key: 'region', type: 'search', text: 'NORTH' };

describe('filters', () => {
  test('leave the rows that pass every one of them, and the search too', () => {
    const from20: PageFilter = { column_key: 'amount', type: 'range', from: 20 };
    expect(found([])).toBe('all');
    expect(found([NORTH])).toEqual([0, 2]);
    expect(found([from20])).toEqual([1, 2]);
    expect(found([NORTH, from20])).toEqual([2]);
    expect(found([from20], { search: 'south' })).toEqual([1]);
  });

  test('count where their columns are hidden, while the search does not look into these', () => {
    const rows = given();
    const columns = rows.columns.slice(1);
    expect(found([NORTH], { rows, columns })).toEqual([0, 2]);
    expect(found([NORTH], { rows, columns, search: 'north' })).toEqual([]);
  });

  test('look into columns that the search leaves out', () => {
    expect(found([{ column_key: 'note', type: 'search', text: 'last' }])).toEqual([3]);
    expect(found([], { search: 'last' })).toEqual([]);
  });

  test('are not applied where the server would refuse them', () => {
    const wrong: PageFilter[] = [
      { column_key: 'amount', type: 'range', from: '' },
      { column_key: 'amount', type: 'range', to: ' 5' },
      { column_key: 'amount', type: 'range', to: 'five' },
      { column_key: 'day', type: 'date', from: '2024-02-30' },
      { column_key: 'day', type: 'date', from: '2024-02' },
      { column_key: 'day', type: 'date', to: 2024 },
      { column_key: 'region', type: 'search' },
      { column_key: 'region', type: 'search', text: '' },
      { column_key: 'region', type: 'other' } as unknown as PageFilter,
    ];
    for (const filter of wrong) expect([filter, found([filter])]).toEqual([filter, 'all']);
    expect(found([...wrong, NORTH])).toEqual([0, 2]);
  });

  test('mark their texts in their own column', () => {
    const rows = given();
    const { marks } = done(new Finder(rows, 'UTC').find('2024', [NORTH], rows.columns));
    expect(wordsFor(marks, 'region')).toEqual(['2024', 'north']);
    expect(wordsFor(marks, 'day')).toEqual(['2024']);
  });
});

describe('rows that are added', () => {
  test('are found by filters and searches that were used before', () => {
    const rows = given();
    expect(found([NORTH], { rows, search: '2024' })).toEqual([0, 2]);
    rows.append([['north', 1, '2024-03-01', null]]);
    expect(found([NORTH], { rows, search: '2024' })).toEqual([0, 2, 4]);
    expect(found([NORTH], { rows, search: '-"East"' })).toEqual([0, 4]);
  });

  test('are all that a filter which was used before is tried on', () => {
    const rows = given();
    let looks = 0;
    const watched: TableRows = Object.create(rows, {
      cell: {
        value: (row: number, column: TableColumn) => {
          looks++;
          return rows.cell(row, column);
        },
      },
    });
    const looksAt = (filter: PageFilter) => {
      looks = 0;
      found([filter], { rows: watched });
      return looks;
    };
    expect(looksAt({ column_key: 'amount', type: 'range', from: 20 })).toBe(4);
    expect(looksAt({ column_key: 'amount', type: 'range', from: 20 })).toBe(0);
    rows.append([['north', 1, '2024-03-01', null]]);
    expect(looksAt({ column_key: 'amount', type: 'range', from: 20 })).toBe(1);
  });

  test('are found block after block, whether values repeat or not', () => {
    const rows = givenRows(
      [{ key: 'code' }, { key: 'group' }],
      Array.from({ length: 5000 }, (_, at) => [`c${at}.`, `g${at % 3}`]),
    );
    for (let round = 1; round < 4; round++) {
      expect(found([], { rows, search: 'g2 c999.' })).toEqual([]);
      expect(found([], { rows, search: 'g0 c999.' })).toEqual([999]);
      expect(found([], { rows, search: `%c%${5000 * round - 1}.%` })).toEqual([5000 * round - 1]);
      rows.append(Array.from({ length: 5000 }, (_, at) => [`c${5000 * round + at}.`, `g${at % 3}`]));
    }
  });

  test('are found although work on them was given up half-way', () => {
    const rows = givenRows(
      [{ key: 'code' }],
      Array.from({ length: 20_000 }, (_, at) => [`c${at}.`]),
    );
    const work = new Finder(rows, 'UTC').find('c1', [], rows.columns);
    for (let step = 0; step < 5; step++) work.next();
    expect(found([], { rows, search: 'c19999.' })).toEqual([19_999]);
  });
});

describe('a column with few values, then with many', () => {
  test('is searched the same', () => {
    const cells = [
      ...Array.from({ length: 30_000 }, (_, at) => [at % 7]),
      ...Array.from({ length: 30_000 }, (_, at) => [at]),
    ];
    const rows = givenRows([{ key: 'n', type: 'integer' }], cells);
    const expected = cells.flatMap(([cell], row) => (String(cell).includes('29') ? [row] : []));
    expect(found([], { rows, search: '29' })).toEqual(expected);
  });
});
