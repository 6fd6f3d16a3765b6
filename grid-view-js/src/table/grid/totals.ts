import type { Total } from '../../artifact/artifact.ts';
import { element } from '../../dom/element.ts';
import type { TableColumn } from '../model/rows.ts';

/** The totals row that stays at the foot; undefined where no shown column has a total. */
export function createTotals(
  columns: readonly TableColumn[],
  totals: Readonly<Record<string, Total>>,
  caption: string,
): HTMLTableRowElement | undefined {
  const found = columns.map(({ source }) =>
    Object.hasOwn(totals, source.key) ? totals[source.key] : undefined,
  );
  if (!found.some(Boolean)) return undefined;
  const cells = columns.map(({ source }, at) => {
    const total = found[at];
    const text = total?.valueFmt ?? (at === 0 ? caption : '');
    const attributes = { 'aria-colindex': at + 1, title: total?.aggregate };
    return element('td', `gv-td gv-${source.align}`, attributes, text);
  });
  return element('tr', 'gv-total', {}, ...cells);
}
