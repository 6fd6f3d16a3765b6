import type { CsvOptions } from '../../api.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import type { TableControl } from '../../table/control.ts';
import type { Extract } from './lines.ts';

/** Those of the shown rows from one place up to another that are at hand: of a server's result, not all of them are. */
export function shownRows(
  { rows, arranged: { order } }: TableControl,
  from = 0,
  end = order ? order.length : rows.count,
): Pick<Extract, 'count' | 'rowAt'> {
  if (!order) return { count: end - from, rowAt: (place) => from + place };
  const known = order.subarray(from, end).filter((row) => row < rows.count);
  return { count: known.length, rowAt: (place) => known[place] as number };
}

/** The rows and columns on the screen in their order; or all rows of the artifact as they came, with every column. */
export function extractOf(control: TableControl, which: CsvOptions['rows'] = 'shown'): Extract {
  const { rows, columns, artifact, context } = control;
  const all = which === 'all';
  const taken = all ? rows.columns : columns.map(({ column }) => column);
  const count = context.loadPage && artifact.table.truncated ? artifact.rows.length : rows.count;
  return {
    rows,
    columns: taken.filter(({ source }) => source.exportable !== false),
    ...(all ? { count, rowAt: (place) => place } : shownRows(control)),
    header: true,
  };
}

/** The outcome of work that lets the page paint in between; where the table goes first, nothing comes of it. */
export function worked<T>({ context }: TableControl, work: Generator<void, T>): Promise<T> {
  return new Promise((resolve) => {
    inSlices(work, context.scope, SLICE_MS.brief, resolve);
  });
}
