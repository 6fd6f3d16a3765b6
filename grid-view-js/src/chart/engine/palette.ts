import type { Chart } from '../../wire/wire.ts';
import { mixed, sided } from './ramp.ts';

export type PaletteName = NonNullable<Chart['palette']>;

/** Colours of a chart; those of series and scale stand out from their ground. */
export interface Palette {
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly ground: string;
  /** From little to much; where zero is in the middle, from far below it to far above. */
  readonly scale: readonly string[];
  /** Whether the middle of the scale is zero. */
  readonly zeroCentred: boolean;
  /** The colours of so many series or slices. */
  series(count: number): readonly string[];
}

const LIGHT = {
  series: ['#3366cc', '#d97a0b', '#2d8a6e', '#ad3e8a', '#6b96be', '#8a6c1f', '#9e76ff', '#878690'],
  accessible: ['#025d97', '#cc8209', '#349067', '#af84aa', '#0095ff', '#b04f19', '#333744'],
  text: '#4b5565',
  faint: '#677084',
  line: '#e6e9ef',
  ground: '#ffffff',
  scale: ['#e8f1fb', '#a9cdf2', '#5c9fe0', '#2f6fc4', '#173f80'],
  diverging: ['#953b01', '#dd7831', '#f3bf91', '#f0f1f4', '#a0cdfd', '#4e95ee', '#1f54aa'],
  zeroCentred: false,
};

const DARK: typeof LIGHT = {
  series: ['#4286ff', '#ff9903', '#1cccaf', '#d285c2', '#acdbff', '#d3b973', '#b1aaff', '#8a8f94'],
  accessible: ['#0b6daa', '#eaa413', '#0ba275', '#b984a9', '#41bdff', '#d35d05', '#e0e7f0'],
  text: '#c4ccd9',
  faint: '#97a1b3',
  line: '#2d3440',
  ground: '#171b22',
  scale: ['#1d2b42', '#25528f', '#3a7bd0', '#7fb0f2', '#d5e6ff'],
  diverging: ['#ffc78f', '#da762e', '#8e4e2a', '#363b45', '#395f96', '#4e92eb', '#afd5fe'],
  zeroCentred: false,
};

type Ordered = Exclude<PaletteName, 'default' | 'accessible' | 'diverging'>;

/** Ordered palettes, each from what is next to a light ground to what is furthest from it. */
const RAMPS: Readonly<Record<Ordered, readonly string[]>> = {
  viridis: ['#fde725', '#5ec962', '#21918c', '#3b528b', '#440154'],
  blue: LIGHT.scale,
  green: ['#e6f4ea', '#a8dab5', '#5bb974', '#2a8c4a', '#0d5228'],
  orange: ['#fdeee0', '#f9c48f', '#f09a44', '#c76a12', '#7a3c05'],
  grey: ['#eceff3', '#b9c0cb', '#868f9e', '#555e6d', '#232a35'],
};

/** The colours by name. */
export function paletteFor(dark: boolean, name: PaletteName = 'default'): Palette {
  const theme = dark ? DARK : LIGHT;
  switch (name) {
    case 'default':
      return { ...theme, series: () => theme.series };
    case 'accessible':
      return { ...theme, series: () => theme.accessible };
    case 'diverging': {
      const scale = theme.diverging;
      return { ...theme, scale, zeroCentred: true, series: (count) => sided(scale, theme.faint, count) };
    }
    default: {
      const scale = dark ? [...RAMPS[name]].reverse() : RAMPS[name];
      return { ...theme, scale, series: (count) => mixed(scale, count) };
    }
  }
}
