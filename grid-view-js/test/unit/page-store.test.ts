import { describe, expect, test } from 'vitest';
import { PAGE_ROWS, PageStore } from '../../src/table/arrange/page-store.ts';
import type { TableColumn } from '../../src/table/model/rows.ts';
import { givenRows } from './given.ts';

function givenStore(count: number, own: number) {
  const rows = givenRows(
    [{ key: 'id', type: 'integer' }],
    Array.from({ length: own }, (_, at) => [at]),
  );
  const free: number[] = [];
  const column = rows.columns[0] as TableColumn;
  const at = (store: PageStore, place: number) => rows.cell(store.order[place] as number, column);
  const load = (store: PageStore, page: number) =>
    store.put(
      page * PAGE_ROWS,
      Array.from({ length: PAGE_ROWS }, (_, row) => [page * PAGE_ROWS + row]),
    );
  return { rows, free, at, load, store: new PageStore(rows, count, own, free) };
}

describe('the pages at hand', () => {
  test('begin with the rows of the artifact; the rest of their page is what is missing', () => {
    const { store, at } = givenStore(1000, 150);
    expect(at(store, 149)).toBe(149);
    expect(store.missing(0, 150)).toBeUndefined();
    expect(store.missing(145, 156)).toEqual({ offset: 150, limit: 50 });
    expect(store.missing(995, 1010)).toEqual({ offset: 800, limit: 200 });
  });

  test('are never more than a hundred, and the one out of view longest goes first', () => {
    const { store, rows, at, load } = givenStore(1_000_000, 150);
    for (let page = 1; page <= 300; page++) {
      load(store, page);
      store.touch(PAGE_ROWS, PAGE_ROWS + 10);
    }
    expect(rows.count).toBeLessThanOrEqual(150 + 100 * PAGE_ROWS);
    expect(at(store, 205)).toBe(205);
    expect(at(store, 300 * PAGE_ROWS + 7)).toBe(300 * PAGE_ROWS + 7);
    expect(store.missing(2 * PAGE_ROWS, 2 * PAGE_ROWS + 1)).toEqual({ offset: 400, limit: 200 });
    expect(at(store, 2 * PAGE_ROWS)).toBeNull();
    expect(at(store, 100)).toBe(100);
  });

  test('give the rows of the artifact back where a page that covered them goes', () => {
    const { store, at, load } = givenStore(1_000_000, 150);
    load(store, 0);
    for (let page = 1; page <= 100; page++) load(store, page);
    expect(at(store, 149)).toBe(149);
    expect(at(store, 150)).toBeNull();
  });

  test('leave their room to those of the next query', () => {
    const { store, rows, free, at, load } = givenStore(100_000, 0);
    for (let page = 0; page < 50; page++) load(store, page);
    const used = rows.count;
    store.clear();
    const next = new PageStore(rows, 100_000, 0, free);
    for (let page = 0; page < 50; page++) load(next, page);
    expect(rows.count).toBe(used);
    expect(at(next, 9999)).toBe(9999);
  });
});
