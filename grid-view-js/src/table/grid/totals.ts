import { element } from '../../dom/element.ts';
import type { Total } from '../../wire/wire.ts';
import type { LaidColumn } from '../model/layout.ts';
import { pin } from './pins.ts';

/** The totals row that stays at the foot. */
export interface TotalsRow {
  readonly row: HTMLTableRowElement;
  /** Shows these or other totals of the same columns; the caption says of which rows they are. */
  show(totals: Readonly<Record<string, Total>>, caption: string): void;
}

/** The totals row; undefined where no shown column has a total. */
export function createTotals(
  columns: readonly LaidColumn[],
  totals: Readonly<Record<string, Total>>,
  caption: string,
): TotalsRow | undefined {
  const keys = columns.map(({ column }) => column.source.key);
  if (!keys.some((key) => Object.hasOwn(totals, key))) return undefined;
  const cells = columns.map(({ column }, at) => {
    const cell = element('td', `gv-td gv-${column.source.align}`, { 'aria-colindex': at + 1 });
    pin(cell, columns, at);
    return cell;
  });
  const captionAt = keys.findIndex((key) => !Object.hasOwn(totals, key));
  cells[captionAt]?.classList.add('gv-caption');
  const show: TotalsRow['show'] = (shown, label) => {
    cells.forEach((cell, at) => {
      const key = keys[at] ?? '';
      const total = Object.hasOwn(shown, key) ? shown[key] : undefined;
      cell.textContent = total?.valueFmt ?? (at === captionAt ? label : '');
      if (total) cell.title = label === caption ? total.aggregate : `${total.aggregate}, ${label}`;
    });
  };
  return { row: element('tr', 'gv-total', {}, ...cells), show };
}
