import { describe, expect, test } from 'vitest';
import type { TableColumn } from '../../src/table/model/rows.ts';
import { createSorter } from '../../src/table/sort/sorter.ts';
import type { Cell } from '../../src/wire/wire.ts';
import { done, givenRows } from './given.ts';

const COLUMNS = [
  { key: 'name', type: 'text' },
  { key: 'amount', type: 'integer', format: 'integer' },
] as const;

function cells(rows: ReturnType<typeof givenRows>): Cell[][] {
  return Array.from({ length: rows.count }, (_, row) => rows.columns.map((column) => rows.cell(row, column)));
}

describe('the rows of an artifact', () => {
  test('may be arrays, or objects whose members are named as the columns', () => {
    const rows = givenRows([...COLUMNS], [['a', 1], { amount: 2, name: 'b' }, { name: 'c' }]);
    expect(cells(rows)).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', null],
    ]);
    expect(rows.named(1, 'name')).toBe('b');
    expect(rows.named(1, 'nothing')).toBeNull();
  });

  test('take nothing of an object that is not its own', () => {
    const rows = givenRows([{ key: 'constructor' }, { key: '__proto__' }, { key: 'toString' }], [{}]);
    expect(cells(rows)).toEqual([[null, null, null]]);
  });

  test('have no cells where a row is neither', () => {
    const rows = givenRows([...COLUMNS], [null, 5, 'text', undefined]);
    expect(cells(rows)).toEqual(Array.from({ length: 4 }, () => [null, null]));
  });
});

describe('appending rows', () => {
  test('puts them behind those that are there, and leaves the list of the host as it is', () => {
    const given = [['a', 1]];
    const rows = givenRows([...COLUMNS], given);
    rows.append([['b', 2], { name: 'c', amount: 3 }]);
    rows.append([['d', 4]]);
    expect(rows.count).toBe(4);
    expect(cells(rows).map(([name]) => name)).toEqual(['a', 'b', 'c', 'd']);
    expect(given).toEqual([['a', 1]]);
  });

  test('says what is no list and what is no row, and then adds none of them', () => {
    const rows = givenRows([...COLUMNS], []);
    expect(() => rows.append('rows' as never)).toThrow(
      new TypeError('append needs an array of rows, got string'),
    );
    expect(() => rows.append([['a', 1], 7])).toThrow(
      new TypeError('append needs rows that are arrays or objects, got integer at 1'),
    );
    expect(rows.count).toBe(0);
  });

  test('reads each row once, however often rows are appended', () => {
    const rows = givenRows([...COLUMNS], []);
    let reads = 0;
    for (let batch = 0; batch < 1000; batch++) {
      const more = Array.from({ length: 100 }, (_, at) => ['x', at]);
      rows.append(
        new Proxy(more, {
          get(target, key) {
            if (/^\d+$/.test(String(key))) reads++;
            return Reflect.get(target, key);
          },
        }),
      );
    }
    expect(rows.count).toBe(100_000);
    expect(reads).toBeLessThanOrEqual(2 * 100_000); // looked at, then taken
  });
});

describe('sorting while rows are appended', () => {
  test('is of the rows that were there when it began, and of all the next time', () => {
    const rows = givenRows(
      [...COLUMNS],
      Array.from({ length: 30_000 }, (_, at) => [`n${at}`, -at]),
    );
    const sorter = createSorter(rows, 'en');
    const [name, amount] = rows.columns as [TableColumn, TableColumn];
    const direction = 'ascending';
    const entries = [
      { column: amount, direction },
      { column: name, direction },
    ] as const;
    const work = sorter(entries);
    work.next();
    rows.append([['m', -1e9]]);
    expect(new Set(done(work))).toEqual(new Set(Array.from({ length: 30_000 }, (_, row) => row)));
    const all = done(sorter(entries));
    expect(all?.length).toBe(30_001);
    expect(all?.[0]).toBe(30_000);
  });
});
