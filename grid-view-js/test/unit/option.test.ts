import { expect, test } from 'vitest';
import { chartOption } from '../../src/chart/engine/option.ts';
import { type PaletteName, paletteFor } from '../../src/chart/engine/palette.ts';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import type { Chart } from '../../src/wire/wire.ts';

test.each([
  ['the ends that the server gives', 'diverging', [3, -8], { min: -9, max: 9 }, [-9, 9]],
  [
    'zero in its middle where the ends are no numbers',
    'diverging',
    [3, -8],
    { min: '-8', max: '8' },
    [-8, 8],
  ],
  ['zero in its middle where more is above', 'diverging', [8, -3], {}, [-8, 8]],
  ['zero in its middle where there is only zero', 'diverging', [0, 0], {}, [-1, 1]],
  ['the values where nothing else is said', 'blue', [3, -8], {}, [-8, 3]],
] as const)('a scale has %s', (_, palette, values, visualMap, [min, max]) => {
  expect(drawn('heatmap', palette, values, visualMap).visualMap).toMatchObject({ min, max });
});

test('a scatter has the full colour of its palette', () => {
  const [series] = drawn('scatter', 'default', [1, 2]).series as Record<string, object>[];
  expect(series?.itemStyle).toEqual({ borderColor: '#ffffff', borderWidth: 1 });
});

function drawn(
  type: string,
  palette: PaletteName,
  values: readonly number[],
  visualMap = {},
): Record<string, unknown> {
  const source = values.map((value, at) => ['Jan', `Region ${at}`, value]);
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
