import type { ViewContext } from '../context.ts';
import { fill } from '../i18n/translate.ts';
import type { TableInfo } from '../wire/wire.ts';
import { MOST_COLUMNS } from './model/layout.ts';
import type { TableRows } from './model/rows.ts';

/** How many rows are shown, in words. */
export function rowCountText(shown: number, total: number, { texts, count }: ViewContext): string {
  if (total === 0) return texts.noRows;
  const all = total === 1 ? texts.oneRow : texts.rows;
  return fill(shown === total ? all : texts.rowsFound, { shown: count(shown), total: count(total) });
}

/** What was cut off, in words: rows by the server, columns by the page. */
export function cutTexts(
  table: TableInfo,
  rows: TableRows,
  { texts, count, loadPage }: ViewContext,
): string[] {
  const cuts: string[] = [];
  if (table.truncated && !loadPage) {
    const shown = count(table.returnedRows);
    const { rowCount } = table;
    cuts.push(
      rowCount === null
        ? fill(texts.firstOnly, { shown })
        : fill(texts.firstOf, { shown, total: count(rowCount) }),
    );
  }
  const columns = rows.columns.filter(({ source }) => !source.hide).length;
  if (columns > MOST_COLUMNS) {
    cuts.push(fill(texts.columnsCut, { shown: count(MOST_COLUMNS), total: count(columns) }));
  }
  return cuts;
}
