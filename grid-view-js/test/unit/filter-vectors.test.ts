import { describe, expect, test } from 'vitest';
import type { Filter, FilterColumn, FilterRows } from '../../src/filter/filter.ts';
import { rawText, rowTest } from '../../src/filter/matching.ts';
import { parseSearch } from '../../src/filter/search.ts';
import type { Cell, Column } from '../../src/wire/wire.ts';
import { vectorsOf } from './vectors.ts';

/** The texts `shown` stand by the key of their column; where there are none, cells are shown as they are. */
interface Table {
  table: string;
  columns: Pick<Column, 'key' | 'label' | 'type'>[];
  rows: Cell[][];
  shown?: Record<string, (string | null)[]>;
}

interface Case {
  name: string;
  table: string;
  zone?: string;
  matches: number[];
  search?: string;
  state?: string;
  filter?: Given;
}

type Given =
  | { kind: 'set'; column: string; values: string[]; noValue: boolean }
  | { kind: 'numbers' | 'days'; column: string; from: string | null; to: string | null };

const vectors = vectorsOf<Table | Case>('filters');
const tables = new Map(vectors.flatMap((vector) => ('rows' in vector ? [[vector.table, vector]] : [])));
const cases = vectors.flatMap((vector) => ('matches' in vector ? [vector] : []));

describe('filters', () => {
  test('have enough vectors', () => expect(cases.length).toBeGreaterThanOrEqual(100));

  test.each(cases)('$name', ({ table, search, state, filter, zone = 'UTC', matches }) => {
    const rows = rowsOf(tables.get(table) as Table);
    if (search === undefined) {
      expect(matching(filterOf(filter as Given), rows, zone)).toEqual(matches);
      return;
    }
    const read = parseSearch(search, rows.columns);
    expect(read.state).toBe(state);
    if (read.state === 'complete') expect(matching(read.filter, rows, zone)).toEqual(matches);
  });
});

type Position = FilterColumn & { position: number };

function rowsOf({ columns, rows, shown }: Table): FilterRows<Position> {
  const cell = (row: number, { position }: Position) => rows[row]?.[position] ?? null;
  return {
    count: rows.length,
    columns: columns.map((source, position) => ({ source, position })),
    cell,
    text: (row, column) =>
      shown?.[column.source.key]?.[row] ?? rawText(cell(row, column), column.source.type),
  };
}

function matching(filter: Filter, rows: FilterRows<Position>, zone: string): number[] {
  const test = rowTest(filter, rows, zone);
  return Array.from({ length: rows.count }, (_, row) => row).filter(test);
}

function filterOf(given: Given): Filter {
  if (given.kind === 'set') return given;
  const { column, from, to } = given;
  if (given.kind === 'numbers') {
    const bound = (value: string | null) => (value === null ? undefined : { value, inclusive: true });
    return { kind: 'numbers', column, from: bound(from), to: bound(to) };
  }
  const day = (text: string | null, days: number) =>
    text === null ? undefined : Date.parse(text) + days * 86_400_000;
  return { kind: 'times', column, from: day(from, 0), before: day(to, 1) };
}
