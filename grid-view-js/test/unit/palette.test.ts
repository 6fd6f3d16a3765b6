import { describe, expect, test } from 'vitest';
import { type PaletteName, paletteFor } from '../../src/chart/engine/palette.ts';
import { ARTIFACT_RULES } from '../../src/wire/artifact-rules.ts';
import { chroma, contrast, deltaE2000, difference, lightness, SIGHTS } from './sight.ts';

const NAMES = ARTIFACT_RULES.chart.may.palette as PaletteName[];
const ORDERED = NAMES.filter((name) => !['accessible', 'diverging'].includes(name));
/** WCAG 2.2, 1.4.11: what has to be seen to understand a picture. */
const LEAST_CONTRAST = 3;

describe.each([
  ['light', false],
  ['dark', true],
] as const)('on a %s ground', (_, dark) => {
  test('no name gives the default colours', () => {
    expect(paletteFor(dark).series(3)).toEqual(paletteFor(dark, 'default').series(3));
  });

  test.each(NAMES)('no two series of %s have one colour', (name) => {
    for (const count of [1, 2, 5, 7]) {
      const colors = paletteFor(dark, name).series(count).slice(0, count);
      expect(new Set(colors).size).toBe(count);
    }
  });

  test.each(['default', 'accessible'] as const)('every series of %s stands out from the ground', (name) => {
    const { ground, series } = paletteFor(dark, name);
    const faint = series(7).filter((color) => contrast(color, ground) < LEAST_CONTRAST);
    expect(faint).toEqual([]);
  });

  describe.each([
    ['default', 15, 10],
    ['accessible', 20, 14],
  ] as const)('any two of seven series of %s', (name, normal, lost) => {
    test.each(SIGHTS)('are told apart with %s sight', (sight) => {
      const colors = paletteFor(dark, name).series(7).slice(0, 7);
      const pairs = colors.flatMap((one, at) => colors.slice(at + 1).map((other) => [one, other] as const));
      const least = sight === 'normal' ? normal : lost;
      expect(pairs.filter(([one, other]) => difference(one, other, sight) < least)).toEqual([]);
    });
  });

  test.each(ORDERED)('the scale of %s goes from the ground to what is furthest from it', (name) => {
    const { scale, ground } = paletteFor(dark, name);
    const away = scale.map((color) => Math.abs(lightness(color) - lightness(ground)));
    expect(steps(away).every((step) => step >= 8)).toBe(true);
    expect(contrast(scale.at(-1) as string, ground)).toBeGreaterThan(LEAST_CONTRAST);
  });

  describe('the diverging scale', () => {
    const { scale, ground, series } = paletteFor(dark, 'diverging');
    const middle = (scale.length - 1) / 2;
    const low = scale.slice(0, middle + 1).reverse();
    const high = scale.slice(middle);

    test('has a middle without a hue that is next to the ground and not it', () => {
      expect(middle % 1).toBe(0);
      expect(chroma(scale[middle] as string)).toBeLessThan(8);
      expect(difference(scale[middle] as string, ground)).toBeGreaterThan(2);
      expect(contrast(scale[middle] as string, ground)).toBeLessThan(1.6);
    });

    test('leaves the ground by the same steps on both sides', () => {
      for (const side of [low, high]) {
        const away = side.map((color) => Math.abs(lightness(color) - lightness(ground)));
        expect(steps(away).every((step) => step >= 10)).toBe(true);
      }
      low.forEach((color, at) => {
        expect(Math.abs(lightness(color) - lightness(high[at] as string))).toBeLessThan(1);
      });
    });

    test.each(SIGHTS)('has two sides and a middle that are told apart with %s sight', (sight) => {
      for (let at = 1; at <= middle; at++) {
        expect(difference(low[at] as string, high[at] as string, sight)).toBeGreaterThan(30);
        expect(difference(low[at] as string, low[0] as string, sight)).toBeGreaterThan(15);
        expect(difference(high[at] as string, high[0] as string, sight)).toBeGreaterThan(15);
      }
    });

    test('gives series from its one end to the other, with the strongest at the ends', () => {
      const [first = '', second = '', third = '', fourth = '', fifth = ''] = series(5);
      const away = (color: string) => Math.abs(lightness(color) - lightness(ground));
      expect(away(first)).toBeGreaterThan(away(second));
      expect(away(fifth)).toBeGreaterThan(away(fourth));
      expect(chroma(third)).toBeLessThan(15);
      expect(difference(first, low.at(-1) as string)).toBeLessThan(difference(first, high.at(-1) as string));
      expect(difference(fifth, high.at(-1) as string)).toBeLessThan(difference(fifth, low.at(-1) as string));
    });

    test('has zero in its middle, and no other scale has', () => {
      expect(NAMES.filter((name) => paletteFor(dark, name).zeroCentred)).toEqual(['diverging']);
    });
  });
});

test('the difference of colours is that of the published examples', () => {
  const examples = [
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 2.49, -0.001], [50, -2.49, 0.0011], 7.2195],
    [[50, 2.5, 0], [73, 25, -18], 27.1492],
    [[60.2574, -34.0099, 36.2677], [60.4626, -34.1751, 39.4387], 1.2644],
    [[2.0776, 0.0795, -1.135], [0.9033, -0.0636, -0.5514], 0.9082],
  ] as const;
  for (const [one, other, expected] of examples) expect(deltaE2000(one, other)).toBeCloseTo(expected, 4);
});

test('red and green of one lightness look alike to an eye without green cones', () => {
  const [red, green] = ['#c46a4a', '#8a8a4a'];
  expect(difference(red, green)).toBeGreaterThan(20);
  expect(difference(red, green, 'deuteranopia')).toBeLessThan(10);
});

test('contrast is the ratio of the guideline', () => {
  expect(contrast('#ffffff', '#000000')).toBeCloseTo(21, 5);
  expect(contrast('#767676', '#ffffff')).toBeCloseTo(4.54, 2);
  expect(contrast('rgb(118, 118, 118)', '#ffffff')).toBeCloseTo(4.54, 2);
});

function steps(values: readonly number[]): number[] {
  return values.slice(1).map((value, at) => value - (values[at] as number));
}
