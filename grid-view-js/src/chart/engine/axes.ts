import { isObject, type JsonObject } from '../../artifact/values.ts';
import type { Chart } from '../../wire/wire.ts';
import { type Dataset, encoded, extentOf, valueIn } from './dataset.ts';
import type { Look } from './option.ts';
import { tickWriter, timeTickWriter } from './ticks.ts';

const DAY_MS = 86_400_000;
const LONGEST_LABEL = 140;
/** Names beside horizontal bars may take this part of the width; they take no more than they need. */
const NAMES_SHARE = 0.4;
const LETTER_WIDTH = 7;
const LINE_HEIGHT = 18;
/** What the labels of the other axis take, about. */
const AXIS_WIDTH = 70;

/** An axis as the server described it, with labels in the artifact's formats and the theme's colours. */
export function axisOption(
  axis: unknown,
  channel: 'x' | 'y',
  dataset: Dataset,
  series: readonly JsonObject[],
  chart: Chart,
  look: Look,
): JsonObject {
  const described = isObject(axis) ? axis : {};
  const dimensions = series.flatMap((one) => encoded(dataset, one, channel));
  const label = isObject(described.axisLabel) ? described.axisLabel : {};
  return {
    ...described,
    ...namePlace(described, channel),
    ...kindOptions(described, channel, dimensions, dataset, chart),
    nameTextStyle: {
      color: look.palette.faint,
      ...(channel === 'y' && { align: 'left', padding: [0, 0, 4, 0] }),
    },
    axisLine: { show: channel === 'x', lineStyle: { color: look.palette.line } },
    axisTick: { show: false },
    splitLine: { show: isValueAxis(described), lineStyle: { color: look.palette.line } },
    axisLabel: {
      hideOverlap: true,
      ...label,
      color: look.palette.faint,
      fontSize: 12,
      ...labelOptions(described, channel, dimensions, dataset, chart, look),
    },
  };
}

export function isValueAxis(axis: unknown): boolean {
  return isObject(axis) && (axis.type === 'value' || axis.type === 'log' || axis.type === undefined);
}

/** Below the labels for x, above the axis for y: neither place is used by anything else. */
function namePlace(axis: JsonObject, channel: 'x' | 'y'): JsonObject {
  if (!axis.name) return {};
  if (channel === 'y') return { nameLocation: axis.inverse === true ? 'start' : 'end', nameGap: 10 };
  return { nameLocation: 'middle', nameGap: 30 };
}

function kindOptions(
  axis: JsonObject,
  channel: 'x' | 'y',
  dimensions: readonly string[],
  dataset: Dataset,
  chart: Chart,
): JsonObject {
  if (axis.type === 'time') return { minInterval: smallestStep(dataset, dimensions[0]) };
  if (!isValueAxis(axis)) return {};
  const format = chart.formats[dimensions[0] ?? ''];
  const whole = format === 'integer' || (typeof format === 'object' && format.type === 'integer');
  return {
    ...(whole && axis.type !== 'log' && { minInterval: 1 }),
    ...(channel === 'x' && { splitNumber: 4 }),
  };
}

function labelOptions(
  axis: JsonObject,
  channel: 'x' | 'y',
  dimensions: readonly string[],
  dataset: Dataset,
  chart: Chart,
  { formats, width }: Look,
): JsonObject {
  const dimension = dimensions[0] ?? '';
  const format = Object.hasOwn(chart.formats, dimension) ? chart.formats[dimension] : undefined;
  if (axis.type === 'time') return { formatter: timeTickWriter(formats.locale) };
  if (isValueAxis(axis)) {
    const [least, most] = extentOf(dataset, dimensions) ?? [0, 0];
    return { formatter: tickWriter(formats, format, Math.max(Math.abs(least), Math.abs(most))) };
  }
  const write = formats.writer(format ?? 'text');
  if (channel === 'y')
    return { formatter: write, overflow: 'truncate', width: Math.round(width * NAMES_SHARE) };
  // The bins of a histogram follow from their neighbours: some are named, on one line.
  if (chart.chartType === 'histogram') return { formatter: write };
  const labels = dataset.rows.map((row) => write(valueIn(dataset, row, dimension)));
  return { formatter: write, ...fitted([...new Set(labels)], width) };
}

/** Category labels below the axis: side by side, else broken into lines, else slanted; as few as possible go missing. */
function fitted(labels: readonly string[], width: number): JsonObject {
  const room = (width - AXIS_WIDTH) / Math.max(1, labels.length);
  const longest = Math.max(0, ...labels.map((label) => label.length)) * LETTER_WIDTH;
  if (room < LINE_HEIGHT) return {};
  // All of them fit, which ECharts' own guess does not see where they fill their room.
  const all = { interval: 0, hideOverlap: false };
  if (longest <= room) return all;
  const words =
    Math.max(...labels.flatMap((label) => label.split(' ').map((word) => word.length))) * LETTER_WIDTH;
  if (words <= room) return { ...all, width: room, overflow: 'break' };
  return { ...all, rotate: 40, width: LONGEST_LABEL, overflow: 'truncate' };
}

/** Dates without a time must not get ticks at noon, nor months ticks at mid-month. */
function smallestStep(dataset: Dataset, dimension: string | undefined): number {
  const values = dataset.rows.map((row) => String(valueIn(dataset, row, dimension) ?? ''));
  const times = (end: RegExp) => values.every((value) => value === '' || end.test(value));
  if (times(/^\d{4}-01-01(T00:00(:00)?)?$/)) return 364 * DAY_MS;
  if (times(/^\d{4}-\d\d-01(T00:00(:00)?)?$/)) return 28 * DAY_MS;
  return times(/^\d{4}-\d\d-\d\d(T00:00(:00)?)?$/) ? DAY_MS : 0;
}
