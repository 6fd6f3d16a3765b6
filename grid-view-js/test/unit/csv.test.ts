import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { TableControl } from '../../src/table/control.ts';
import { extractOf, shownRows } from '../../src/tools/out/extracts.ts';
import { csvPieces, type Extract, htmlPieces, tabPieces } from '../../src/tools/out/lines.ts';
import type { Cell, Column } from '../../src/wire/wire.ts';
import { done, givenRows } from './given.ts';

function extract(columns: Partial<Column>[], cells: Cell[][]): Extract {
  const rows = givenRows(columns, cells);
  return { rows, columns: rows.columns, count: rows.count, rowAt: (place) => place, header: true };
}

const csv = (given: Extract, mark = false) => done(csvPieces(given, mark)).join('');
const cellOf = (type: Column['type'], cell: Cell) =>
  csv({ ...extract([{ key: 'a', type }], [[cell]]), header: false }).slice(0, -2);

describe('comma-separated values', () => {
  test('are byte for byte those of the server', () => {
    const { columns, rows } = JSON.parse(readFileSync('test/fixtures/export.json', 'utf8'));
    expect(csv(extract(columns, rows))).toBe(readFileSync('test/fixtures/export.csv', 'utf8'));
  });

  test('begin with a mark where it is asked for', () => {
    expect(csv(extract([{ key: 'a' }], [[1]]), true)).toBe('\ufeffa\r\n1\r\n');
  });

  test.each(['=1+1', '+49 1', '-5+cmd', '@x', '\tx', '-', '=', '+', "=HYPERLINK('x')"])(
    'have an apostrophe before %j, in columns of any type',
    (text) => {
      for (const type of ['text', 'json', 'integer', 'date', 'boolean'] as const)
        expect(cellOf(type, text)).toBe(`'${text}`);
    },
  );

  test.each(['-5', '+3.5e2', '-1,5', '0', "'=1", 'a=1', '1-2'])('leave %j as it is', (text) => {
    expect(cellOf('text', text).replaceAll('"', '')).toBe(text);
  });

  test('keep times before the year 0, which begin with a sign', () => {
    expect(cellOf('timestamp', '-0044-03-15T12:00:00')).toBe('-0044-03-15T12:00:00');
    expect(cellOf('date', '-1+2')).toBe("'-1+2");
    expect(cellOf('text', '-0044-03-15')).toBe("'-0044-03-15");
  });

  test('tell an empty text from no value', () => {
    expect(csv(extract([{ key: 'a' }, { key: 'b' }], [['', null]]))).toBe('a,b\r\n"",\r\n');
  });
});

describe('of a result of which only some rows are at hand', () => {
  const rows = givenRows([{ key: 'a' }, { key: 'b', exportable: false }], [[1], [2], [3]]);
  const columns = rows.columns.map((column) => ({ column, width: 1, pinned: undefined }));
  const control = (order: number[] | null, remote = false) =>
    ({
      rows,
      columns,
      artifact: { rows: [[1], [2]], table: { truncated: remote } },
      arranged: { order: order && Uint32Array.from(order) },
      context: { loadPage: remote ? () => undefined : undefined },
    }) as unknown as TableControl;
  const lines = (given: Extract) => csv(given).trim().split('\r\n');

  test('those leave, in the order of the screen', () => {
    expect(lines(extractOf(control([2, 9, 0, 1_000_000]), 'shown'))).toEqual(['a', '3', '1']);
    expect(shownRows(control([2, 9, 0, 1]), 1, 3).count).toBe(1);
  });

  test('all are those that the artifact came with, else all that there are', () => {
    expect(lines(extractOf(control([2, 9], true), 'all'))).toEqual(['a', '1', '2']);
    expect(lines(extractOf(control(null), 'all'))).toEqual(['a', '1', '2', '3']);
  });
});

describe('what goes to the clipboard', () => {
  const given = extract(
    [
      { key: 'a', label: 'A & B' },
      { key: 'n', type: 'double', format: 'percent' },
    ],
    [
      ['<b>', 12.345678],
      ['two\nlines "x"', null],
      ['=1+1', -5],
    ],
  );

  test('is for machines the values themselves between tabs', () => {
    expect(done(tabPieces(given)).join('')).toBe(
      'A & B\tn\n<b>\t12.345678\n"two\nlines ""x"""\t\n\'=1+1\t-5\n',
    );
  });

  test('is for readers a table of what they saw', () => {
    expect(done(htmlPieces(given)).join('')).toBe(
      '<meta charset="utf-8"><table><tr><th>A &amp; B</th><th>n</th></tr>' +
        '<tr><td>&lt;b&gt;</td><td>12.3%</td></tr>' +
        '<tr><td>two\nlines "x"</td><td>—</td></tr>' +
        "<tr><td>'=1+1</td><td>-5%</td></tr>",
    );
  });
});
