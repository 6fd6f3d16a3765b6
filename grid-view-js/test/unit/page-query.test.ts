import { describe, expect, test } from 'vitest';
import type { PageQuery } from '../../src/api.ts';
import { readPage } from '../../src/table/arrange/page-answer.ts';
import { oracle } from './oracle.ts';

describe('what a host sends to POST /page for a query of the table', () => {
  const body = ({ columns, ...query }: PageQuery) => ({
    query: 'SELECT * FROM orders',
    ...query,
    columns: columns.map((key) => ({ key })),
  });
  const isRequest = oracle('page-request');

  test('is a page request', () => {
    const query: PageQuery = {
      offset: 2_499_800,
      limit: 200,
      sort: [{ key: 'id', direction: 'descending' }],
      search: 'part:>5',
      filters: [{ column_key: 'id', type: 'range', from: 1 }],
      columns: ['id', 'part'],
    };
    expect(isRequest(body(query)), JSON.stringify(isRequest.errors)).toBe(true);
    expect(isRequest(body({ offset: 0, limit: 200, sort: [], search: '', filters: [], columns: [] }))).toBe(
      true,
    );
    expect(isRequest({ ...body(query), columns: ['id'] })).toBe(false);
  });
});

describe('the answer to a page query', () => {
  const answer = { columns: ['b', 'a'], rows: [[1, 2], [3]], row_count: 2, total_row_count: 5 };

  test('is read with its cells in the order of the columns of the table', () => {
    expect(readPage(answer, ['a', 'b'])).toEqual({
      rows: [
        [2, 1],
        [null, 3],
      ],
      count: 2,
      total: 5,
    });
    expect(readPage(answer, ['b', 'a']).rows).toBe(answer.rows);
    expect(readPage(answer, ['a', 'c']).rows).toEqual([
      [2, null],
      [null, null],
    ]);
  });

  test.each([
    [null, 'the answer must be an object, got null'],
    [[], 'the answer must be an object, got array'],
    [{ ...answer, columns: undefined }, 'columns must be an array of keys, got nothing'],
    [{ ...answer, rows: {} }, 'rows must be an array of rows, got object'],
    [{ ...answer, rows: [[], 'x'] }, 'rows/1 must be an array, got string'],
    [{ ...answer, row_count: -1 }, 'row_count must be a count, got integer'],
    [{ ...answer, row_count: 1.5 }, 'row_count must be a count, got number'],
    [{ ...answer, total_row_count: '5' }, 'total_row_count must be a count, got string'],
  ])('is refused with what is wrong: %j', (wrong, message) => {
    expect(() => readPage(wrong, ['a'])).toThrow(new TypeError(`loadPage: ${message}`));
  });
});
