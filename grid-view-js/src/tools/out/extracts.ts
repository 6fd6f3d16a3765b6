import type { CsvOptions } from '../../api.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import type { TableControl } from '../../table/control.ts';
import type { Extract } from './lines.ts';

/** The rows and columns on the screen in their order; or all rows as they came, with every column. */
export function extractOf(
  { rows, columns, arranged: { order } }: TableControl,
  which: CsvOptions['rows'] = 'shown',
): Extract {
  const all = which === 'all';
  const places = all ? null : order;
  const taken = all ? rows.columns : columns.map(({ column }) => column);
  return {
    rows,
    columns: taken.filter(({ source }) => source.exportable !== false),
    count: places ? places.length : rows.count,
    rowAt: (place) => (places ? (places[place] as number) : place),
    header: true,
  };
}

/** The outcome of work that lets the page paint in between; where the table goes first, nothing comes of it. */
export function worked<T>({ context }: TableControl, work: Generator<void, T>): Promise<T> {
  return new Promise((resolve) => {
    inSlices(work, context.scope, SLICE_MS.brief, resolve);
  });
}
