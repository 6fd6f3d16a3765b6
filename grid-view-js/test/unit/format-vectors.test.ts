import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/format/formats.ts';
import { textsFor } from '../../src/i18n/translate.ts';
import type { Cell, ColumnType, Format } from '../../src/wire/wire.ts';

/** A value as it travels, and the text that the server and the browser must both give it. */
interface FormatCase {
  locale: string;
  zone: string;
  type: ColumnType;
  format: Format;
  value: Cell;
  text: string;
}

const vectors = JSON.parse(readFileSync('../grid-view-core/src/test/resources/vectors.json', 'utf8'));
const cases: FormatCase[] = vectors.formats;

function written({ locale, zone, type, format }: FormatCase, value: Cell): string {
  return createFormats(locale, zone, textsFor(locale)).writer(format, type)(value);
}

/** A decimal that a double carries travels as a number. */
function isCarried({ type, value }: FormatCase): boolean {
  return type === 'decimal' && typeof value === 'string' && value.replace(/\D/g, '').length <= 15;
}

describe('the cases that Java answers alike', () => {
  test('are at least 250', () => expect(cases.length).toBeGreaterThanOrEqual(250));

  test.each(cases)('$locale: $value as $format of $type in $zone', (one) => {
    expect(written(one, one.value)).toBe(one.text);
  });

  test.each(cases.filter(isCarried))('$locale: the number $value as $format', (one) => {
    expect(written(one, Number(one.value))).toBe(one.text);
  });
});
