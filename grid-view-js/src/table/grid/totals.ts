import { element } from '../../dom/element.ts';
import type { Total } from '../../wire/wire.ts';
import type { TableColumn } from '../model/rows.ts';

/** The totals row that stays at the foot. */
export interface TotalsRow {
  readonly row: HTMLTableRowElement;
  /** Shows other totals of the same columns; the caption says of which rows they are. */
  show(totals: Readonly<Record<string, Total>>, caption: string): void;
}

/** The totals row; undefined where no shown column has a total. */
export function createTotals(
  columns: readonly TableColumn[],
  totals: Readonly<Record<string, Total>>,
  caption: string,
): TotalsRow | undefined {
  if (!columns.some(({ source }) => Object.hasOwn(totals, source.key))) return undefined;
  const cells = columns.map(({ source }, at) =>
    element('td', `gv-td gv-${source.align}`, { 'aria-colindex': at + 1 }),
  );
  const captionAt = columns.findIndex(({ source }) => !Object.hasOwn(totals, source.key));
  const show: TotalsRow['show'] = (shown, label) => {
    cells.forEach((cell, at) => {
      const key = columns[at]?.source.key ?? '';
      const total = Object.hasOwn(shown, key) ? shown[key] : undefined;
      cell.textContent = total?.valueFmt ?? (at === captionAt ? label : '');
      if (total) cell.title = label === caption ? total.aggregate : `${total.aggregate}, ${label}`;
    });
  };
  show(totals, caption);
  return { row: element('tr', 'gv-total', {}, ...cells), show };
}
