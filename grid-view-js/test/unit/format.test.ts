import { describe, expect, test } from 'vitest';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { textsFor } from '../../src/i18n/translate.ts';
import type { Cell, ColumnType, Format } from '../../src/wire/wire.ts';

function text(cell: Cell, format: Format, type?: ColumnType, locale = 'en', zone = 'UTC'): string {
  const written = createFormats(locale, zone, textsFor(locale)).writer(format, type)(cell);
  return written.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
}

describe('a number', () => {
  test.each<[Cell, Format, string]>([
    [1234567, 'integer', '1,234,567'],
    [1234.5, 'number', '1,234.5'],
    [1234.5, { type: 'number', decimals: 3 }, '1,234.500'],
    [2.675, 'number', '2.68'],
    [2.665, 'number', '2.66'],
    [0.1 + 0.2, 'number', '0.3'],
    [0.00012345, 'number', '0.000123'],
    [-0.001, { type: 'number', decimals: 2 }, '0.00'],
    [0.5, 'integer', '0'],
    [1.5, 'integer', '2'],
    [12.3, 'percent', '12.3%'],
    [0.123, 'ratio', '12.3%'],
    [0.00042, 'ratio', '0.042%'],
    [1234.5, 'currency', '1,234.50'],
    [1234.5, { type: 'currency', currency: 'EUR' }, '€1,234.50'],
    [1234.5, { type: 'currency', currency: 'JPY' }, '¥1,234'],
    [1234.5, { type: 'currency', currency: 'nonsense' }, '1,234.50'],
    [72.25, { type: 'number', unit: 'kg' }, '72.25 kg'],
    [1234567, { type: 'number', compact: true }, '1.2M'],
    [2024, 'text', '2024'],
    [1e21, 'text', '1000000000000000000000'],
    [1e-7, 'text', '0.0000001'],
  ])('%s as %o reads %s', (cell, format, expected) => {
    expect(text(cell, format)).toBe(expected);
  });

  test('that no double can carry is shown in full', () => {
    expect(text('9007199254740993', 'integer', 'big_integer')).toBe('9,007,199,254,740,993');
    expect(text('12345678901234567890.125', { type: 'number', decimals: 3 }, 'decimal')).toBe(
      '12,345,678,901,234,567,890.125',
    );
    expect(text('-98765432109876543210', 'text', 'big_integer')).toBe('-98765432109876543210');
  });

  test('in a text column stays the text that it is', () => {
    expect(text('01234', 'integer', 'text')).toBe('01234');
  });

  test('follows the locale', () => {
    expect(text(1234.5, { type: 'currency', currency: 'EUR' }, 'decimal', 'de')).toBe('1.234,50 €');
    expect(text(12.3, 'percent', 'double', 'de')).toBe('12,3 %');
    expect(text(1234567.5, 'number', 'double', 'fr')).toBe('1 234 567,5');
  });
});

describe('a quantity', () => {
  test.each<[number, string]>([
    [9, '9s'],
    [309, '5m 09s'],
    [3909, '1h 05m 09s'],
    [183_900, '2d 03h 05m'],
    [-309, '-5m 09s'],
    [0.5, '0s'],
    [1.5, '2s'],
  ])('of %s seconds reads %s', (seconds, expected) => {
    expect(text(seconds, 'duration')).toBe(expected);
  });

  test.each<[number, string]>([
    [999, '999 B'],
    [1500, '1.5 kB'],
    [1_000_000, '1 MB'],
    [1_234_567_890, '1.2 GB'],
  ])('of %s bytes reads %s', (bytes, expected) => {
    expect(text(bytes, 'bytes')).toBe(expected);
  });
});

describe('a date', () => {
  test.each<[string, Format, ColumnType, string]>([
    ['2024-01-31', 'date', 'date', 'Jan 31, 2024'],
    ['2024-01-31', 'month', 'date', 'Jan 2024'],
    ['2024-01-31', 'text', 'date', '2024-01-31'],
    ['2024-01-31T14:05:00', 'datetime', 'timestamp', 'Jan 31, 2024, 14:05'],
    ['2024-01-31T14:05:09.250', 'datetime', 'timestamp', 'Jan 31, 2024, 14:05:09'],
    ['2024-01-31T14:05:00', 'date', 'timestamp', 'Jan 31, 2024'],
    ['14:05:00', 'datetime', 'time', '14:05'],
    ['14:05:09.5', 'text', 'time', '14:05:09'],
    ['2024-13-45', 'date', 'date', '2024-13-45'],
    ['soon', 'date', 'text', 'soon'],
  ])('%s as %s of %s reads %s', (iso, format, type, expected) => {
    expect(text(iso, format, type)).toBe(expected);
  });

  test('with a zone is shown in the zone of the artifact, on both sides of a clock change', () => {
    expect(text('2024-01-31T23:30:00Z', 'datetime', 'instant', 'en', 'Europe/Paris')).toBe(
      'Feb 1, 2024, 00:30',
    );
    expect(text('2024-06-30T22:30:00Z', 'datetime', 'instant', 'en', 'Europe/Paris')).toBe(
      'Jul 1, 2024, 00:30',
    );
  });
});

describe('no value', () => {
  test('is a dash in every format', () => {
    for (const format of ['number', 'date', 'boolean', 'text', 'bytes'] as const) {
      expect(text(null, format)).toBe('—');
    }
  });
});

describe('money', () => {
  test.each([
    [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
    [3, 'BHD IQD JOD KWD LYD OMR TND'],
    [4, 'CLF UYW'],
    [2, 'EUR USD HUF IDR TWD AFN COP ABC'],
  ])('has %i decimals in %s, by ISO 4217 and not by the browser', (decimals, codes) => {
    for (const currency of codes.split(' ')) {
      const written = text(1, { type: 'currency', currency });
      expect(written.replace(/^.*?1/, '1'), currency).toBe(
        decimals === 0 ? '1' : `1.${'0'.repeat(decimals)}`,
      );
    }
  });
});

describe('a number beyond the doubles', () => {
  test('keeps its digits', () => {
    const huge = `1${'0'.repeat(350)}`;
    expect(text(huge, 'integer', 'big_integer').replaceAll(',', '')).toBe(huge);
  });
});

describe('a locale that the browser does not know', () => {
  test('is written as English, not in the language of the reader', () => {
    expect(text(1234.5, 'number', 'double', 'tlh')).toBe('1,234.5');
    expect(text('2024-01-31', 'date', 'date', 'tlh')).toBe('Jan 31, 2024');
  });
});

describe('a calendar', () => {
  test('is the Gregorian one, also where readers usually have another', () => {
    expect(text('2024-01-31', 'date', 'date', 'th')).toBe('31 ม.ค. 2024');
  });
});

describe('a boolean', () => {
  test("is said in the language's own words where the catalogue has none, and in the host's before all", () => {
    expect(text(true, 'boolean', 'boolean', 'uk')).toBe('Так');
    expect(text(false, 'boolean', 'boolean', 'zu')).toBe('No');
    const texts = textsFor('uk', { yes: 'OK', no: 'KO' });
    expect(createFormats('uk', 'UTC', texts).writer('boolean')(true)).toBe('OK');
  });

  test('is said in the language of the artifact', () => {
    expect(text(true, 'boolean')).toBe(ENGLISH.yes);
    expect(text(false, 'boolean', 'boolean', 'de')).toBe('Nein');
  });
});
