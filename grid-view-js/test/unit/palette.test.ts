import { describe, expect, test } from 'vitest';
import { paletteFor } from '../../src/chart/engine/palette.ts';
import { PALETTES } from '../../src/chart/palettes.ts';

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a %s ground', (_, dark) => {
  test('a name that is not known, or none, gives the default colours', () => {
    const usual = paletteFor(dark).series(3);
    expect(paletteFor(dark, 'neon').series(3)).toEqual(usual);
    expect(paletteFor(dark, 'constructor').series(3)).toEqual(usual);
  });

  test.each(PALETTES)('no two series of %s have one colour', (name) => {
    for (const count of [1, 2, 5, 7]) {
      const colors = paletteFor(dark, name).series(count).slice(0, count);
      expect(new Set(colors).size).toBe(count);
    }
  });

  test('an ordered palette goes from the ground to what is furthest from it', () => {
    const scale = paletteFor(dark, 'grey').scale;
    const [little, much] = [scale[0], scale.at(-1)];
    expect(dark ? [much, little] : [little, much]).toEqual(['#eceff3', '#232a35']);
  });
});
