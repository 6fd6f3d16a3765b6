import { describe, expect, test } from 'vitest';
import type { ColumnState } from '../../src/api.ts';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { placePins } from '../../src/table/grid/pins.ts';
import { columnWidths } from '../../src/table/grid/widths.ts';
import { laidOut } from '../../src/table/model/layout.ts';
import { createRows, type TableColumn } from '../../src/table/model/rows.ts';
import { givenArtifact, givenRows } from './given.ts';

const keys = (columns: readonly TableColumn[]) => columns.map(({ source }) => source.key).join(' ');

describe('the order of the columns', () => {
  const groups = [undefined, 'Money', 'Who', 'Money', 'When', 'Who', undefined];
  const ordered = (order?: string[]) => {
    const columns = groups.map((menuGroup, at) => ({ key: `c${at}`, ...(menuGroup ? { menuGroup } : {}) }));
    const artifact = givenArtifact(columns, [groups.map((_, at) => at)]);
    const table = { ...artifact.table, ...(order ? { columnGroupsOrder: order } : {}) };
    return createRows({ ...artifact, table }, createFormats('en', 'UTC', ENGLISH));
  };

  test('is that of the artifact where it names no order of groups', () => {
    expect(keys(ordered().columns)).toBe('c0 c1 c2 c3 c4 c5 c6');
  });

  test('puts columns of one group together: those of none, the named groups, the others', () => {
    expect(keys(ordered(['Who', 'Nobody', 'Money']).columns)).toBe('c0 c6 c2 c5 c1 c3 c4');
  });

  test('leaves each column with its own cells', () => {
    const rows = ordered(['Who']);
    expect(rows.columns.map((column) => rows.cell(0, column)).join(' ')).toBe('0 6 2 5 1 3 4');
  });
});

describe('the widths', () => {
  const given = (columns: Parameters<typeof givenRows>[0], rows: unknown[][], states: ColumnState[] = []) => {
    const table = givenRows(columns, rows);
    const widths = (place: number) =>
      columnWidths(table, laidOut(table.columns, states), {}, '14px sans', place);
    return { table, widths };
  };
  const columns = [
    { key: 'id', type: 'integer' as const },
    { key: 'name', type: 'text' as const },
    { key: 'place', type: 'text' as const },
    { key: 'state', type: 'text' as const, cell: 'badge' as const },
    { key: 'total', type: 'decimal' as const },
  ];
  const rows = [[1, 'a name', 'somewhere', 'open', 3]];

  test('fill the place, and only the last column with texts grows', () => {
    const { widths } = given(columns, rows);
    const [narrow, wide] = [widths(1000), widths(1500)];
    expect(wide.reduce((sum, width) => sum + width, 0)).toBe(1500);
    expect(wide.map((width, at) => width - (narrow[at] ?? 0))).toEqual([0, 0, 500, 0, 0]);
  });

  test.each([
    ['the next with texts where one before it has a width of its own', 'name', 2],
    ['the last one where the last with texts has', 'place', 4],
    ['the last one with texts where the last one of all has', 'total', 2],
  ])('grow at %s', (_, set, expected) => {
    const states = columns.map(({ key }) => (key === set ? { key, width: 90 } : { key }));
    const { widths } = given(columns, rows, states);
    const [narrow, wide] = [widths(1000), widths(1500)];
    expect(wide.findIndex((width, at) => width > (narrow[at] ?? 0))).toBe(expected);
  });

  test('see texts that come back every few rows', () => {
    const many = Array.from({ length: 360 }, (_, at) => [
      at % 6 === 5 ? 'a name that is a long one' : 'short',
      '',
    ]);
    const texts = ['name', 'last'].map((key) => ({ key, type: 'text' as const }));
    expect(given(texts, many).widths(1000)[0]).toBeGreaterThan(8 * 'a name that is a long one'.length);
  });

  test('see the widest total too', () => {
    const { table } = given([{ key: 'n', type: 'integer' }], [[1]]);
    const total = { n: { valueFmt: '1,000,000,000,000', rawValue: 1, aggregate: 'sum' as const } };
    expect(columnWidths(table, laidOut(table.columns, []), total, '14px sans', 0)[0]).toBeGreaterThan(8 * 17);
  });
});

describe('pinned columns', () => {
  const laid = (...ends: ('start' | 'end' | undefined)[]) => {
    const { columns } = givenRows(
      ends.map((_, at) => ({ key: `c${at}` })),
      [],
    );
    return columns.map((column, at) => ({ column, width: undefined, pinned: ends[at] }));
  };
  const insets = (table: HTMLElement, count: number) =>
    Array.from({ length: count }, (_, at) => table.style.getPropertyValue(`--gv-at-${at}`));

  test('stay beside each other at their end', () => {
    const table = document.createElement('table');
    const taken = placePins(
      table,
      laid('start', 'start', undefined, 'end', 'end'),
      [50, 60, 70, 80, 90],
      1000,
    );
    expect(taken).toEqual({ start: 110, end: 170 });
    expect(insets(table, 5)).toEqual(['0px', '50px', '', '90px', '0px']);
  });

  test('are let go where they take more than three fifths of the place', () => {
    const table = document.createElement('table');
    const columns = laid('start', undefined, 'end');
    expect(placePins(table, columns, [300, 100, 300], 1000)).toEqual({ start: 300, end: 300 });
    expect(table.classList.contains('gv-pinned')).toBe(true);
    expect(placePins(table, columns, [300, 100, 301], 1000)).toEqual({ start: 0, end: 0 });
    expect(insets(table, 3)).toEqual(['auto', '', 'auto']);
    expect(table.classList.contains('gv-pinned')).toBe(false);
  });
});
