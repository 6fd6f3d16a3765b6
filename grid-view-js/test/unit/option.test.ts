import { expect, test } from 'vitest';
import { chartOption } from '../../src/chart/engine/option.ts';
import { type PaletteName, paletteFor } from '../../src/chart/engine/palette.ts';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import type { Chart } from '../../src/wire/wire.ts';

test.each([
  ['the ends that the server gives', 'diverging', { min: -9, max: 9 }, -9, 9],
  ['zero in the middle where the ends are beyond a number', 'diverging', { min: '-8', max: '8' }, -8, 8],
  ['the values where there are no ends', 'blue', {}, -8, 3],
] as const)('a scale has %s', (_, palette, visualMap, min, max) => {
  expect(drawn('heatmap', palette, visualMap).visualMap).toMatchObject({ min, max });
});

test('a scatter has the full colour of its palette', () => {
  const [series] = drawn('scatter', 'default').series as Record<string, object>[];
  expect(series?.itemStyle).toEqual({ borderColor: '#ffffff', borderWidth: 1 });
});

function drawn(type: string, palette: PaletteName, visualMap = {}): Record<string, unknown> {
  const source = [
    ['Jan', 'North', 3],
    ['Jan', 'South', -8],
  ];
  const option = {
    dataset: { dimensions: ['month', 'region', 'change'], source },
    xAxis: { type: 'category' },
    yAxis: { type: 'category' },
    visualMap,
    series: [{ type, encode: { x: 'month', y: 'region', value: 'change' } }],
  };
  const chart = { option, formats: {}, palette } as unknown as Chart;
  const formats = createFormats('en', 'UTC', ENGLISH);
  return chartOption(chart, { formats, palette: paletteFor(false, palette), width: 600, fontFamily: 'x' });
}
