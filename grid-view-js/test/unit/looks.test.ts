import { describe, expect, test } from 'vitest';
import { cellLooks } from '../../src/table/grid/looks.ts';
import type { Cell, ColumnType } from '../../src/wire/wire.ts';
import { done, givenRows } from './given.ts';

describe('a bar', () => {
  test.each([
    ['from zero to the share of the largest', [10, 40, 20], ['0–25', '0–100', '0–50']],
    ['from the zero line where there are negatives', [-10, 30, 0], ['0–25', '25–100', '25–25']],
    ['to the left of zero where all are negative', [-10, -40], ['75–100', '0–100']],
    ['nowhere where there is no number', [null, 5, 'many'], ['0–0', '0–100', '0–0']],
    ['nowhere where there is only zero', [0, 0], ['0–0', '0–0']],
    [
      'by all digits that a picture needs',
      ['90000000000000000000.5', '45000000000000000000'],
      ['0–100', '0–50'],
    ],
    ['past a number that no picture could hold', ['1e999', 4], ['0–0', '0–100']],
  ] as [string, Cell[], string[]][])('goes %s', (_, cells, expected) => {
    expect(drawn('bar', cells).map((cell) => `${part(cell, '--gv-from')}–${part(cell, '--gv-to')}`)).toEqual(
      expected,
    );
  });

  test('has a zero line only where there are negatives', () => {
    expect(drawn('bar', [-10, 30]).map((cell) => part(cell, '--gv-zero'))).toEqual([25, 25]);
    expect(drawn('bar', [10, 30])[0]?.style.getPropertyValue('--gv-zero')).toBe('');
  });
});

test('a change has its direction, whatever its digits', () => {
  const cells = ['-0.00000000000000000000001', '12345678901234567890', 0, '0.00', null, -3];
  expect(drawn('delta', cells).map((cell) => cell.dataset.direction)).toEqual([
    'down',
    'up',
    'same',
    'same',
    'same',
    'down',
  ]);
});

test.each(['text', 'badge', 'color_scale'])('a cell of kind %s has nothing but its text', (kind) => {
  expect(looksOf(kind, [1, 2])).toEqual([]);
});

function looksOf(cell: string, cells: Cell[], type: ColumnType = 'decimal') {
  return [...done(cellLooks(rowsOf(cell, cells, type))).values()];
}

function rowsOf(cell: string, cells: Cell[], type: ColumnType) {
  return givenRows(
    [{ key: 'value', type, cell } as Parameters<typeof givenRows>[0][number]],
    cells.map((value) => [value]),
  );
}

/** One element for all cells in turn would keep what a cell before left; each has its own here. */
function drawn(cell: string, cells: Cell[]): HTMLElement[] {
  const [look] = looksOf(cell, cells);
  return cells.map((value) => {
    const element = document.createElement('td');
    look?.(element, value);
    return element;
  });
}

function part(cell: HTMLElement, name: string): number {
  return Math.round(Number.parseFloat(cell.style.getPropertyValue(name)));
}
