/** Colours of a chart; the series colours stay apart for colour-blind readers and stand out from their ground. */
export interface Palette {
  readonly series: readonly string[];
  readonly text: string;
  readonly faint: string;
  readonly line: string;
  readonly ground: string;
  /** From little to much. */
  readonly scale: readonly string[];
}

const LIGHT: Palette = {
  series: ['#3366cc', '#e07b00', '#12917f', '#b8468f', '#5aa9e6', '#8a6d1f', '#7a5bd0', '#8b95a5'],
  text: '#4b5565',
  faint: '#677084',
  line: '#e6e9ef',
  ground: '#ffffff',
  scale: ['#e8f1fb', '#a9cdf2', '#5c9fe0', '#2f6fc4', '#173f80'],
};

const DARK: Palette = {
  series: ['#6f9bff', '#ffa64d', '#3fc7b1', '#e688c3', '#8fd0ff', '#d3b45a', '#ab93ff', '#a3adbd'],
  text: '#c4ccd9',
  faint: '#97a1b3',
  line: '#2d3440',
  ground: '#171b22',
  scale: ['#1d2b42', '#25528f', '#3a7bd0', '#7fb0f2', '#d5e6ff'],
};

export function paletteFor(dark: boolean): Palette {
  return dark ? DARK : LIGHT;
}
