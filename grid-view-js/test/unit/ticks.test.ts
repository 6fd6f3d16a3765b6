import { describe, expect, test } from 'vitest';
import { tickWriter } from '../../src/chart/engine/ticks.ts';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import type { Format } from '../../src/wire/wire.ts';

describe('a tick of a value axis', () => {
  test.each<[number, Format, number, string]>([
    [1955, 'text', 2005, '1955'],
    [5000, 'integer', 8000, '5,000'],
    [150000, 'number', 200000, '150K'],
    [20, 'percent', 60, '20%'],
    [0.2, 'ratio', 1, '20%'],
    [300, { type: 'currency', currency: 'EUR' }, 900, '€300'],
    [20, { type: 'number', unit: 'mm' }, 60, '20\u00a0mm'],
  ])('%d as %j up to %d is %s', (value, format, largest, text) => {
    const formats = createFormats('en', 'UTC', ENGLISH);
    expect(tickWriter(formats, format, largest)(value)).toBe(text);
  });
});
