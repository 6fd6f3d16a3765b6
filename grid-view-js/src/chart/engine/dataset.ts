import { asArray, asCell, asText, isObject, type JsonObject } from '../../artifact/values.ts';
import type { Cell } from '../../wire/wire.ts';

/** The one dataset of a chart, read by the names of its dimensions. */
export interface Dataset {
  readonly dimensions: readonly string[];
  readonly rows: readonly unknown[];
}

export function readDataset(option: JsonObject): Dataset {
  const entry = Array.isArray(option.dataset) ? option.dataset[0] : option.dataset;
  const dataset = isObject(entry) ? entry : {};
  return {
    dimensions: asArray(dataset.dimensions).map((dimension) =>
      isObject(dimension) ? asText(dimension.name) : asText(dimension),
    ),
    rows: asArray(dataset.source),
  };
}

/** The names of the dimensions that a series draws along a channel such as `x` or `value`. */
export function encoded({ dimensions }: Dataset, series: JsonObject, channel: string): string[] {
  const encode = isObject(series.encode) ? series.encode : {};
  const entries = Array.isArray(encode[channel]) ? encode[channel] : [encode[channel]];
  return entries.flatMap((entry: unknown) => {
    const name = typeof entry === 'number' ? dimensions[entry] : entry;
    return typeof name === 'string' ? [name] : [];
  });
}

export function valueIn({ dimensions }: Dataset, row: unknown, dimension: string | undefined): Cell {
  if (dimension === undefined) return null;
  const value = Array.isArray(row)
    ? row[dimensions.indexOf(dimension)]
    : isObject(row) && Object.hasOwn(row, dimension)
      ? row[dimension]
      : undefined;
  return asCell(value);
}

/** The smallest and largest number of some dimensions; undefined where there is none. */
export function extentOf(dataset: Dataset, names: readonly string[]): readonly [number, number] | undefined {
  let least = Number.POSITIVE_INFINITY;
  let most = Number.NEGATIVE_INFINITY;
  for (const row of dataset.rows) {
    for (const name of names) {
      const cell = valueIn(dataset, row, name);
      const value = cell === null ? Number.NaN : Number(cell);
      if (value < least) least = value;
      if (value > most) most = value;
    }
  }
  return least <= most ? [least, most] : undefined;
}
