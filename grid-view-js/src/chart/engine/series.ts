import { isObject, type JsonObject } from '../../artifact/values.ts';
import type { Dataset } from './dataset.ts';
import type { Look } from './option.ts';
import { pieSeries } from './pie.ts';

const POINTS_WITH_SYMBOLS = 32;

/** A series with the looks of the widget; what the server set itself stays as it is. */
export function seriesOption(
  series: JsonObject,
  dataset: Dataset,
  horizontal: boolean,
  look: Look,
): JsonObject {
  switch (series.type) {
    case 'bar':
      return {
        barMaxWidth: 44,
        ...series,
        itemStyle: { ...corners(series, horizontal), ...itemStyle(series) },
      };
    case 'line':
      return {
        showSymbol: dataset.rows.length <= POINTS_WITH_SYMBOLS,
        symbol: 'circle',
        symbolSize: 6,
        ...series,
        lineStyle: { width: 2, ...(isObject(series.lineStyle) && series.lineStyle) },
        ...(isObject(series.areaStyle) && { areaStyle: { opacity: 0.18, ...series.areaStyle } }),
      };
    case 'scatter':
      // A rim tells points apart that lie on each other; letting them shine through would make the colours too faint.
      return {
        symbolSize: 9,
        ...series,
        itemStyle: { borderColor: look.palette.ground, borderWidth: 1, ...itemStyle(series) },
      };
    case 'pie':
      return pieSeries(series, look);
    case 'heatmap':
      return { ...series, itemStyle: { borderColor: look.palette.ground, borderWidth: 2, borderRadius: 3 } };
    default:
      return series;
  }
}

/** Rounded where a bar ends; a stack has its inner bars square. */
function corners(series: JsonObject, horizontal: boolean): JsonObject {
  if (series.stack !== undefined) return {};
  return { borderRadius: horizontal ? [0, 4, 4, 0] : [4, 4, 0, 0] };
}

function itemStyle(series: JsonObject): JsonObject {
  return isObject(series.itemStyle) ? series.itemStyle : {};
}
