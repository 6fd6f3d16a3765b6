import type { JsonObject } from '../../artifact/values.ts';
import { type Dataset, encoded, valueIn } from './dataset.ts';
import type { Look } from './option.ts';

/** From here on the legend stands beside the pie, below this width under it. */
const WIDE = 480;
const LEGEND_LINE = 24;
const MOST_LINES = 5;
const LETTER_WIDTH = 8;
const LONGEST_SHARE = 7;

/** A pie or donut; its names and shares stand in the legend, where they never run into each other. */
export function pieSeries(series: JsonObject, { palette, width }: Look): JsonObject {
  const donut = Array.isArray(series.radius);
  const outer = width < WIDE ? 56 : 84;
  return {
    ...series,
    radius: donut ? [`${outer * 0.62}%`, `${outer}%`] : `${outer}%`,
    center: width < WIDE ? ['50%', '31%'] : ['30%', '50%'],
    itemStyle: { borderColor: palette.ground, borderWidth: 2, borderRadius: 4 },
    label: { show: false },
    labelLine: { show: false },
  };
}

/** The share is never cut: it is the name that gives way. */
function clipped(name: string, letters: number): string {
  return name.length > letters ? `${name.slice(0, letters - 1)}…` : name;
}

export function pieLegend(dataset: Dataset, series: JsonObject, look: Look): JsonObject {
  const { palette, width } = look;
  const share = shares(dataset, series, look);
  const wide = width >= WIDE;
  const letters = Math.round((width * (wide ? 0.38 : 0.85)) / LETTER_WIDTH) - LONGEST_SHARE;
  return {
    type: 'scroll',
    orient: 'vertical',
    icon: 'roundRect',
    itemWidth: 10,
    itemHeight: 10,
    itemGap: 10,
    formatter: (name: string) => `${clipped(name, letters)}\u2002${share(name)}`,
    textStyle: { color: palette.text, fontSize: 13 },
    ...(wide
      ? { left: '54%', top: 'middle' }
      : { left: 0, bottom: 0, height: LEGEND_LINE * Math.min(MOST_LINES, dataset.rows.length) }),
  };
}

/** The share of each slice by its name; rounded each by itself, as everywhere else. */
export function shares(dataset: Dataset, series: JsonObject, { formats }: Look): (name: string) => string {
  const [nameKey] = encoded(dataset, series, 'itemName');
  const [valueKey] = encoded(dataset, series, 'value');
  const values = new Map(
    dataset.rows.map((row) => [
      String(valueIn(dataset, row, nameKey)),
      Number(valueIn(dataset, row, valueKey)),
    ]),
  );
  const total = [...values.values()].reduce((sum, value) => sum + value, 0);
  const write = formats.writer('ratio');
  return (name) => (total > 0 ? write((values.get(name) ?? 0) / total) : '');
}
