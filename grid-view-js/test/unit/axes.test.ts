import { expect, test } from 'vitest';
import type { JsonObject } from '../../src/artifact/values.ts';
import { axisOption } from '../../src/chart/engine/axes.ts';
import type { Look } from '../../src/chart/engine/option.ts';
import { paletteFor } from '../../src/chart/engine/palette.ts';
import type { Formats } from '../../src/format/formats.ts';
import type { Chart } from '../../src/wire/wire.ts';

const formats = { locale: 'en', writer: () => String } as unknown as Formats;
const series = [{ type: 'bar', encode: { x: 'name', y: 'name' } }];

function labels(names: string[], width: number, channel: 'x' | 'y', chartType = 'bar'): JsonObject {
  const dataset = { dimensions: ['name'], rows: names.map((name) => [name]) };
  const look: Look = { formats, width, palette: paletteFor(false), fontFamily: '' };
  const chart = { chartType, formats: {} } as unknown as Chart;
  return axisOption({ type: 'category' }, channel, dataset, series, chart, look).axisLabel as JsonObject;
}

const MODES = ['AIR', 'FOB', 'MAIL', 'RAIL', 'REG AIR', 'SHIP', 'TRUCK'];

test.each([
  ['side by side', 1000, {}],
  ['in lines', 405, { overflow: 'break' }],
  ['slanted', 290, { rotate: 40 }],
])('names below bars all stand there, %s', (_, width, how) => {
  expect(labels(MODES, width, 'x')).toMatchObject({ interval: 0, hideOverlap: false, ...how });
});

test('too many names to stand there leave some out', () => {
  expect(labels(MODES, 150, 'x')).toMatchObject({ hideOverlap: true });
  expect(labels(MODES, 150, 'x')).not.toHaveProperty('interval');
});

test('bins are named on one line, as many as there is room for', () => {
  const bins = labels(['0 – 10', '10 – 20', '20 – 30'], 160, 'x', 'histogram');
  expect(bins).toMatchObject({ hideOverlap: true });
  expect(bins).not.toHaveProperty('overflow');
});

test('names beside bars have two fifths of the width', () => {
  expect(labels(MODES, 900, 'y')).toMatchObject({ overflow: 'truncate', width: 360 });
});
