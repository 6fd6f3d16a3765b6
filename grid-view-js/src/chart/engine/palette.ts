import type { Chart } from '../../wire/wire.ts';
import { mixed } from './ramp.ts';

export type PaletteName = NonNullable<Chart['palette']>;

/** Colours of a chart; those of series and scale stand out from their ground. */
export interface Palette {
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly ground: string;
  /** From little to much. */
  readonly scale: readonly string[];
  /** The colours of so many series or slices. */
  series(count: number): readonly string[];
}

const LIGHT = {
  series: ['#3366cc', '#e07b00', '#12917f', '#b8468f', '#5aa9e6', '#8a6d1f', '#7a5bd0', '#8b95a5'],
  text: '#4b5565',
  faint: '#677084',
  line: '#e6e9ef',
  ground: '#ffffff',
  scale: ['#e8f1fb', '#a9cdf2', '#5c9fe0', '#2f6fc4', '#173f80'],
};

const DARK: typeof LIGHT = {
  series: ['#6f9bff', '#ffa64d', '#3fc7b1', '#e688c3', '#8fd0ff', '#d3b45a', '#ab93ff', '#a3adbd'],
  text: '#c4ccd9',
  faint: '#97a1b3',
  line: '#2d3440',
  ground: '#171b22',
  scale: ['#1d2b42', '#25528f', '#3a7bd0', '#7fb0f2', '#d5e6ff'],
};

/** The colours of Okabe and Ito; the eighth, black, is the text's colour here, for it must not drown in a dark ground. */
const ACCESSIBLE = ['#0072b2', '#e69f00', '#009e73', '#cc79a7', '#56b4e9', '#d55e00'];

/** Ordered palettes, each from what is next to a light ground to what is furthest from it. */
const RAMPS: Readonly<Record<Exclude<PaletteName, 'default' | 'accessible'>, readonly string[]>> = {
  viridis: ['#fde725', '#5ec962', '#21918c', '#3b528b', '#440154'],
  blue: LIGHT.scale,
  green: ['#e6f4ea', '#a8dab5', '#5bb974', '#2a8c4a', '#0d5228'],
  orange: ['#fdeee0', '#f9c48f', '#f09a44', '#c76a12', '#7a3c05'],
  grey: ['#eceff3', '#b9c0cb', '#868f9e', '#555e6d', '#232a35'],
};

/** The colours by name. */
export function paletteFor(dark: boolean, name: PaletteName = 'default'): Palette {
  const theme = dark ? DARK : LIGHT;
  if (name === 'default') return { ...theme, series: () => theme.series };
  if (name === 'accessible') return { ...theme, series: () => [...ACCESSIBLE, theme.text] };
  const scale = dark ? [...RAMPS[name]].reverse() : RAMPS[name];
  return { ...theme, scale, series: (count) => mixed(scale, count) };
}
