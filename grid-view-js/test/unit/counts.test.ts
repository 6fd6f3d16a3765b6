import { expect, test } from 'vitest';
import type { ViewContext } from '../../src/context.ts';
import { textsFor } from '../../src/i18n/translate.ts';
import { rowCountText } from '../../src/table/counts.ts';

test.each([
  ['en', 0, 0, 'No rows'],
  ['en', 1, 1, '1 row'],
  ['en', 2, 2, '2 rows'],
  ['en', 0, 1, '0 of 1 rows'],
  ['de', 1, 1, '1 Zeile'],
  ['fr', 1, 1, '1 ligne'],
  ['es', 1, 1, '1 fila'],
  ['uk', 1, 1, '1 row'],
])('in %s %i of %i rows read well', (locale, shown, total, text) => {
  const context = { texts: textsFor(locale), count: String } as unknown as ViewContext;
  expect(rowCountText(shown, total, context)).toBe(text);
});
