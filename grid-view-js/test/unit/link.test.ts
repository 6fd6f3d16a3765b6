import { describe, expect, test } from 'vitest';
import { linkOf, safeLink } from '../../src/table/grid/link.ts';
import type { TableColumn } from '../../src/table/model/rows.ts';
import { givenRows } from './given.ts';

describe('a link', () => {
  test.each([
    'https://example.org',
    'HTTP://example.org',
    'mailto:a@example.org',
    '/orders/1',
    'orders?id=a:b',
    '#top',
  ])('to %s is followed', (link) => {
    expect(safeLink(link)).toBe(link);
  });

  test.each([
    'javascript:alert(1)',
    'JaVaScRiPt:alert(1)',
    ' java\nscript:alert(1)',
    '\u0000javascript:1',
    'data:text/html,x',
    'ftp://a',
    '',
  ])('to %o is not', (link) => {
    expect(safeLink(link)).toBeUndefined();
  });

  test('from a template has its values percent-encoded', () => {
    const rows = givenRows(
      [
        { key: 'id', linkTemplate: '/orders/{id}?by={name}' },
        { key: 'name', hide: true },
      ],
      [['a/b', 'x&y']],
    );
    expect(linkOf(rows, 0, rows.columns[0] as TableColumn)).toBe('/orders/a%2Fb?by=x%26y');
  });
});
