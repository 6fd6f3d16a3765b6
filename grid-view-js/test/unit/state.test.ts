import { describe, expect, test } from 'vitest';
import type { TableState } from '../../src/api.ts';
import { changedState, EMPTY_STATE } from '../../src/table/model/state.ts';
import { givenRows } from './given.ts';

const rows = givenRows([{ key: 'a' }, { key: 'b' }, { key: '__proto__' }], [[1, 2, 3]]);
const change = (part: unknown, before = EMPTY_STATE) => changedState(before, part, rows);

const full: TableState = {
  sort: [
    { key: 'b', direction: 'descending' },
    { key: 'a', direction: 'ascending' },
  ],
  search: 'north',
  filters: [
    { column_key: 'a', type: 'range', from: 1, to: '9007199254740993' },
    { column_key: 'b', type: 'set', values: ['x', 'y'], no_value: true },
    { column_key: 'b', type: 'search', text: 'x' },
  ],
  columns: [{ key: 'b', pinned: 'start', width: 120 }, { key: 'a', hidden: true }, { key: '__proto__' }],
  wrap: true,
};

describe('a state', () => {
  test('comes back whole through JSON', () => {
    expect(change(JSON.parse(JSON.stringify(full)))).toEqual(full);
    expect(change({}, full)).toEqual(full);
  });

  test('changes only in the part that is given', () => {
    expect(change({ search: 'south' }, full)).toEqual({ ...full, search: 'south' });
    expect(change({ sort: [] }, full)).toEqual({ ...full, sort: [] });
  });

  test.each([
    null,
    undefined,
    7,
    'state',
    true,
    [],
    [1],
    { sort: 1, search: {}, filters: 'x', columns: 7, wrap: 1 },
  ])('of %j changes nothing', (hostile) => {
    const { search, wrap } = change(hostile, full);
    expect({ search, wrap }).toEqual({ search: 'north', wrap: true });
  });

  test('names each column once, and only columns that there are', () => {
    const columns = Array.from({ length: 10_000 }, (_, at) => ({ key: at % 2 ? 'a' : `c${at}` }));
    expect(change({ columns }).columns).toEqual([{ key: 'a' }]);
    expect(
      change({ sort: [{ key: 'a' }, { key: 'nope' }, { key: 'a', direction: 'descending' }] }).sort,
    ).toEqual([{ key: 'a', direction: 'ascending' }]);
  });

  test('keeps of a column what is as it should be', () => {
    const columns = [
      { key: 'a', hidden: 'yes', width: -5, pinned: 'left' },
      { key: 'b', hidden: false, width: 1e9, pinned: 'end' },
      { key: '__proto__', width: Number.NaN },
    ];
    expect(change({ columns }).columns).toEqual([
      { key: 'a' },
      { key: 'b', width: 4000, pinned: 'end' },
      { key: '__proto__' },
    ]);
  });

  test('leaves out filters that have a wrong member', () => {
    const wrong = [
      null,
      { column_key: 'a' },
      { column_key: 'a', type: 'magic' },
      { column_key: 'a', type: 'set', values: 'x' },
      { column_key: 'a', type: 'set', values: [1] },
      { column_key: 'a', type: 'range', from: {} },
      { column_key: 'a', type: 'search', text: 1 },
      { column_key: 'nope', type: 'search', text: 'x' },
    ];
    expect(change({ filters: wrong }).filters).toEqual([]);
    const extra = JSON.parse(
      '{"column_key":"a","type":"search","text":"x","__proto__":{"polluted":1},"more":1}',
    );
    expect(change({ filters: [extra] }).filters).toEqual([{ column_key: 'a', type: 'search', text: 'x' }]);
    expect('polluted' in {}).toBe(false);
  });
});
