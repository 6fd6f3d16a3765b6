import { describe, expect, test } from 'vitest';
import type { ViewContext } from '../../src/context.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { richLooks } from '../../src/table/grid/rich-looks.ts';
import { seriesOf } from '../../src/table/grid/sparkline.ts';
import type { Cell, Column } from '../../src/wire/wire.ts';
import { done, givenRows } from './given.ts';

const context = { locale: 'en', texts: ENGLISH } as ViewContext;

/** An element for each cell, as the look of their column draws it. */
function drawn(column: Partial<Column>, cells: Cell[]): HTMLElement[] {
  const rows = givenRows(
    [{ key: 'value', ...column }],
    cells.map((cell) => [cell]),
  );
  const [look] = done(richLooks(rows, context)).values();
  return cells.map((cell) => {
    const element = document.createElement('td');
    look?.(element, cell);
    return element;
  });
}

describe('a scale of colours', () => {
  const heats = (cells: Cell[]) =>
    drawn({ type: 'double', cell: 'color_scale' }, cells).map(({ style }) => {
      const below = style.getPropertyValue('--gv-warm') === 'var(--gv-scale-below)';
      return (below ? -1 : 1) * Number.parseFloat(style.getPropertyValue('--gv-heat'));
    });

  test('goes from the smallest to the largest where all have one sign', () => {
    expect(heats([10, 20, 15])).toEqual([0, 100, 50]);
    expect(heats([-10, -20, -15])).toEqual([100, 0, 50]);
  });

  test('goes both ways from zero, alike on both sides, where there are both signs', () => {
    expect(heats([-10, 0, 20, 10])).toEqual([-50, 0, 100, 50]);
  });

  test('has no colour for what is no number, and for the only one', () => {
    expect(heats([null, 3, 'many', 7])).toEqual([0, 0, 0, 100]);
    expect(heats([5, 5])).toEqual([0, 0]);
    expect(heats([null, null])).toEqual([0, 0]);
  });

  test('reads numbers that travel as text', () => {
    expect(heats(['-90000000000000000000', '90000000000000000000.5'])).toEqual([-100, 100]);
  });
});

describe('a badge', () => {
  const hues = (cells: Cell[]) =>
    drawn({ type: 'text', cell: 'badge' }, cells).map(({ style }) => style.getPropertyValue('--gv-hue'));

  test('has the colour of its value, which no other of the first six has', () => {
    const [a, b, , again, ...others] = hues(['open', 'paid', null, 'open', 'late', 'new', 'lost', 'won']);
    expect(again).toBe(a);
    expect(new Set([a, b, ...others]).size).toBe(6);
  });

  test('of no value has no colour, nor has one of too many', () => {
    const many = hues([null, ...Array.from({ length: 100 }, (_, at) => `value ${at}`)]);
    expect(many[0]).toBe('');
    expect(many[60]).not.toBe('');
    expect(many[61]).toBe('');
  });

  test('keeps its colour when more rows come', () => {
    expect(hues(['open', 'paid', 'late']).slice(0, 2)).toEqual(hues(['open', 'paid']));
  });
});

describe('a small line', () => {
  test('is drawn through a list of numbers, and told in words', () => {
    const [cell] = drawn({ type: 'json' }, ['[3, 1, 4.5, 2]']);
    expect(cell?.querySelector('path')?.getAttribute('d')).toBe(
      'M0.00 7.00L5.33 15.00L10.67 1.00L16.00 11.00',
    );
    expect(cell?.textContent).toBe('From 3 to 2, lowest 1, highest 4.5');
    expect(cell?.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true');
  });

  test.each([
    '[1]',
    '[1, null]',
    '[1, "2"]',
    '[1, 2',
    '{"a": [1, 2]}',
    '[[1], [2]]',
    '[1e999, 2]',
    'text',
    null,
    12,
  ])('is not made of %s', (cell) => {
    expect(seriesOf(cell)).toBeUndefined();
  });

  test('is not made of a list that is too long to draw', () => {
    expect(seriesOf(JSON.stringify(Array(11_000).fill(1)))).toBeUndefined();
  });

  test('is flat where all numbers are the same', () => {
    const [cell] = drawn({ type: 'json' }, ['[2, 2]']);
    expect(cell?.querySelector('path')?.getAttribute('d')).toBe('M0.00 15.00L16.00 15.00');
  });
});
