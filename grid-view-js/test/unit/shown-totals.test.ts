import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { shownTotals } from '../../src/table/shown-totals.ts';
import type { AggregateName, Cell, Format, Total } from '../../src/wire/wire.ts';
import { done, givenRows } from './given.ts';

const total = (aggregate: AggregateName): Total => ({ aggregate, rawValue: 1, valueFmt: 'of all' });
const formats = createFormats('en', 'UTC', ENGLISH);

function found(
  type: 'integer' | 'decimal' | 'text',
  format: Format,
  aggregate: AggregateName,
  cells: Cell[],
  shown: number[],
) {
  const rows = givenRows(
    [{ key: 'v', type, format }],
    cells.map((cell) => [cell]),
  );
  return done(shownTotals(rows, Uint32Array.from(shown), { v: total(aggregate) }, formats)).v;
}

describe('totals of the shown rows', () => {
  test('are computed over those rows alone, and exactly', () => {
    const cells = ['9007199254740993', 1, 5];
    expect(found('integer', 'integer', 'sum', cells, [0, 1])).toEqual({
      aggregate: 'sum',
      rawValue: '9007199254740994',
      valueFmt: '9,007,199,254,740,994',
    });
  });

  test('are nothing, not zero, over no row', () => {
    expect(found('decimal', 'number', 'avg', [1.5], [])).toEqual({
      aggregate: 'avg',
      rawValue: null,
      valueFmt: '—',
    });
    expect(found('decimal', 'number', 'count', [1.5], [])?.valueFmt).toBe('0');
  });

  test('are written as the server writes them', () => {
    const euros = { type: 'currency', currency: 'EUR' } as const;
    expect(found('decimal', euros, 'sum', [0.1, 0.2], [0, 1])?.valueFmt).toBe('€0.30');
    expect(found('decimal', euros, 'count', [0.1, null], [0, 1])?.valueFmt).toBe('1');
    expect(found('integer', 'integer', 'avg', [1, 2], [0, 1])?.valueFmt).toBe('1.5');
    expect(found('integer', { type: 'integer', unit: 'kg' }, 'median', [1, 2], [0, 1])?.valueFmt).toBe(
      '1.5\u00a0kg',
    );
    expect(found('text', 'text', 'max', ['a', 'b'], [0, 1])?.valueFmt).toBe('b');
  });

  test('read text as the whole column is read, not as the rows that are shown', () => {
    expect(found('text', 'text', 'sum', ['1,234', '0.5'], [0])?.valueFmt).toBe('1,234');
    expect(found('text', 'text', 'sum', ['1,234', '1,5', '0.5'], [0])?.valueFmt).toBe('—');
  });

  test('leave out aggregates that nobody knows', () => {
    expect(found('integer', 'integer', 'mode' as AggregateName, [1], [0])).toBeUndefined();
  });
});
