import { asArray, isObject, type JsonObject } from '../../artifact/values.ts';
import type { Formats } from '../../format/formats.ts';
import type { Chart } from '../../wire/wire.ts';
import { axisOption, isValueAxis } from './axes.ts';
import { type Dataset, encoded, extentOf, readDataset } from './dataset.ts';
import type { Palette } from './palette.ts';
import { pieLegend } from './pie.ts';
import { sanitized } from './sanitize.ts';
import { seriesOption } from './series.ts';
import { tickWriter } from './ticks.ts';
import { tooltipOption } from './tooltip.ts';

/** How and how wide a chart is drawn. */
export interface Look {
  readonly formats: Formats;
  readonly palette: Palette;
  readonly width: number;
  readonly fontFamily: string;
}

const LEGEND_HEIGHT = 34;
const SCALE_HEIGHT = 46;

/**
 * The option that ECharts draws: the server says what is drawn, the widget where its parts lie, in which colours, and
 * how values read.
 */
export function chartOption(chart: Chart, look: Look): JsonObject {
  const option = sanitized(chart.option) as JsonObject;
  const dataset = readDataset(option);
  const series = asArray(Array.isArray(option.series) ? option.series : [option.series]).filter(isObject);
  if (series.length === 0) throw new Error('the option has no series');
  const { palette, fontFamily } = look;
  const cartesian = option.xAxis !== undefined || option.yAxis !== undefined;
  const xAxis = first(option.xAxis);
  const yAxis = first(option.yAxis);
  const horizontal = isValueAxis(xAxis) && !isValueAxis(yAxis);
  const pie = series.find((one) => one.type === 'pie');
  const legend = series.length > 1;
  const scale = series.some((one) => one.type === 'heatmap');
  return {
    color: palette.series(pie ? dataset.rows.length : series.length),
    ...option,
    backgroundColor: 'transparent',
    textStyle: { fontFamily, fontSize: 12, color: palette.text },
    aria: {
      enabled: true,
      label: { enabled: false },
      decal: { show: matchMedia('(prefers-contrast: more)').matches },
    },
    animation: !matchMedia('(prefers-reduced-motion: reduce)').matches,
    animationDuration: 350,
    legend: pie
      ? pieLegend(dataset, pie, look)
      : { ...LEGEND, show: legend, textStyle: { color: palette.text } },
    tooltip: tooltipOption(chart, dataset, series, xAxis, yAxis, look),
    series: series.map((one) => seriesOption(one, dataset, horizontal, look)),
    ...(cartesian && {
      grid: gridOption(legend, scale),
      xAxis: axisOption(xAxis, 'x', dataset, series, chart, look),
      yAxis: axisOption(yAxis, 'y', dataset, series, chart, look),
    }),
    ...(scale && { visualMap: scaleOption(chart, option, dataset, series, look) }),
  };
}

const LEGEND = {
  type: 'scroll',
  top: 0,
  left: 0,
  icon: 'roundRect',
  itemWidth: 10,
  itemHeight: 10,
  itemGap: 16,
};

function gridOption(legend: boolean, scale: boolean): JsonObject {
  return {
    left: 2,
    right: 18,
    top: 10 + (legend ? LEGEND_HEIGHT : 0),
    bottom: 4 + (scale ? SCALE_HEIGHT : 0),
    outerBoundsMode: 'same',
    outerBoundsContain: 'all',
  };
}

/** The colour scale of a heatmap. */
function scaleOption(
  chart: Chart,
  option: JsonObject,
  dataset: Dataset,
  series: readonly JsonObject[],
  { formats, palette }: Look,
): JsonObject {
  const [dimension] = series.flatMap((one) => encoded(dataset, one, 'value'));
  const [least, most] = extentOf(dataset, dimension === undefined ? [] : [dimension]) ?? [0, 1];
  const format =
    dimension !== undefined && Object.hasOwn(chart.formats, dimension) ? chart.formats[dimension] : undefined;
  const described = first(option.visualMap);
  const range = isObject(described) ? described : {};
  const far = Math.max(Math.abs(least), Math.abs(most)) || 1;
  const min = typeof range.min === 'number' ? range.min : palette.zeroCentred ? -far : least;
  const max = typeof range.max === 'number' ? range.max : palette.zeroCentred ? far : most;
  const write = tickWriter(formats, format, Math.max(Math.abs(min), Math.abs(max)));
  return {
    min,
    max,
    type: 'continuous',
    orient: 'horizontal',
    left: 'center',
    bottom: 0,
    itemWidth: 12,
    itemHeight: 160,
    calculable: false,
    text: [write(max), write(min)],
    textStyle: { color: palette.faint },
    inRange: { color: palette.scale },
  };
}

function first(value: unknown): unknown {
  return Array.isArray(value) ? value[0] : value;
}
