import { describe, expect, test } from 'vitest';
import { type PaletteName, paletteFor } from '../../src/chart/engine/palette.ts';
import { ARTIFACT_RULES } from '../../src/wire/artifact-rules.ts';

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a %s ground', (_, dark) => {
  test('no name gives the default colours', () => {
    expect(paletteFor(dark).series(3)).toEqual(paletteFor(dark, 'default').series(3));
  });

  test.each(ARTIFACT_RULES.chart.may.palette as PaletteName[])(
    'no two series of %s have one colour',
    (name) => {
      for (const count of [1, 2, 5, 7]) {
        const colors = paletteFor(dark, name).series(count).slice(0, count);
        expect(new Set(colors).size).toBe(count);
      }
    },
  );

  test('an ordered palette goes from the ground to what is furthest from it', () => {
    const scale = paletteFor(dark, 'grey').scale;
    const [little, much] = [scale[0], scale.at(-1)];
    expect(dark ? [much, little] : [little, much]).toEqual(['#eceff3', '#232a35']);
  });
});
