import { isObject, type JsonObject } from '../../artifact/values.ts';
import { element } from '../../dom/element.ts';
import type { Cell, Chart } from '../../wire/wire.ts';
import { type Dataset, encoded, valueIn } from './dataset.ts';
import type { Look } from './option.ts';
import { shares } from './pie.ts';

/** What ECharts tells of a point under the pointer. */
interface Point {
  seriesIndex?: number;
  seriesName?: string;
  name?: string;
  value?: unknown;
  color?: unknown;
  percent?: number;
}

interface Line {
  readonly label: string;
  readonly text: string;
  readonly color?: unknown;
}

/**
 * The tooltip. Its content is an element, not markup: that is safe with any label and allowed by any content security
 * policy. Values come from the dataset's row as it was sent, so that long numbers are shown in full.
 */
export function tooltipOption(
  chart: Chart,
  dataset: Dataset,
  series: readonly JsonObject[],
  xAxis: unknown,
  yAxis: unknown,
  look: Look,
): JsonObject {
  const { formats, palette } = look;
  const byAxis = series.every(({ type }) => type === 'bar' || type === 'line');
  const base = isObject(yAxis) && yAxis.type === 'category' && byAxis ? 'y' : 'x';
  const text = (dimension: string | undefined, row: unknown): string => {
    const named = dimension !== undefined && Object.hasOwn(chart.formats, dimension);
    const format = named ? chart.formats[dimension] : undefined;
    const cell: Cell = valueIn(dataset, row, dimension);
    return formats.writer(format ?? (typeof cell === 'number' ? 'number' : 'text'))(cell);
  };
  const dimensionOf = (point: Point, channel: string): string | undefined =>
    encoded(dataset, series[point.seriesIndex ?? 0] ?? {}, channel)[0];
  const axisName = (axis: unknown, dimension: string | undefined): string =>
    (isObject(axis) && typeof axis.name === 'string' && axis.name) || (dimension ?? '');

  const axisContent = (points: readonly Point[]): HTMLElement => {
    const [head] = points;
    const lines = points.map((point) => ({
      label: point.seriesName ?? '',
      text: text(dimensionOf(point, base === 'x' ? 'y' : 'x'), point.value),
      color: point.color,
    }));
    return content(head ? text(dimensionOf(head, base), head.value) : '', lines);
  };

  const itemContent = (point: Point): HTMLElement => {
    const value = dimensionOf(point, 'value');
    if (point.percent !== undefined) {
      const name = point.name ?? '';
      const share = shares(dataset, series[point.seriesIndex ?? 0] ?? {}, look)(name);
      return content(name, [{ label: share, text: text(value, point.value), color: point.color }]);
    }
    const x = dimensionOf(point, 'x');
    const y = dimensionOf(point, 'y');
    const lines: Line[] = [
      { label: axisName(xAxis, x), text: text(x, point.value) },
      { label: axisName(yAxis, y), text: text(y, point.value) },
    ];
    if (value !== undefined) lines.push({ label: value, text: text(value, point.value) });
    return content(series.length > 1 ? (point.seriesName ?? '') : '', lines, point.color);
  };

  return {
    trigger: byAxis ? 'axis' : 'item',
    axisPointer: { type: series.some(({ type }) => type === 'bar') ? 'shadow' : 'line' },
    confine: true,
    className: 'gv-tooltip',
    backgroundColor: palette.ground,
    borderColor: palette.line,
    padding: 0,
    transitionDuration: 0,
    textStyle: { color: palette.text, fontSize: 13 },
    formatter: (points: Point | Point[]) =>
      Array.isArray(points) ? axisContent(points) : itemContent(points),
  };
}

function content(head: string, lines: readonly Line[], headColor?: unknown): HTMLElement {
  const box = element('div', 'gv-tip');
  if (head) box.append(element('div', 'gv-tip-head', {}, ...swatch(headColor), head));
  for (const { label, text, color } of lines) {
    box.append(
      element(
        'div',
        'gv-tip-line',
        {},
        ...swatch(color),
        element('span', 'gv-tip-label', {}, label),
        element('span', 'gv-tip-value', {}, text),
      ),
    );
  }
  return box;
}

function swatch(color: unknown): HTMLElement[] {
  if (typeof color !== 'string') return [];
  const mark = element('span', 'gv-swatch');
  mark.style.backgroundColor = color;
  return [mark];
}
