import { readPageFilter } from '../../filter/page-filter.ts';
import { NO_VALUE } from '../../format/formats.ts';
import type { FilterTexts } from '../../i18n/filter-texts.ts';
import type { TableControl } from '../../table/control.ts';
import type { TableColumn } from '../../table/model/rows.ts';
import type { PageFilter } from '../../wire/wire.ts';
import { numbersOf } from './numbers.ts';
import { columnOf } from './offers.ts';

const MOST_NAMED = 3;

/** What a filter leaves, in a few words: "North, South", "10 – 20". */
export function describe(control: TableControl, filter: PageFilter, texts: FilterTexts): string {
  const column = columnOf(control, filter.column_key);
  if (!column || !readPageFilter(filter)) return texts.filterWrong;
  switch (filter.type) {
    case 'set': {
      const names = (filter.values ?? []).map((value) => valueText(column, value));
      if (filter.no_value) names.push(texts.filterNoValue);
      const more = names.length - MOST_NAMED;
      const named = names.slice(0, MOST_NAMED).join(', ');
      return more > 0 ? `${named}, +${control.context.count(more)}` : named || NO_VALUE;
    }
    case 'range':
      return span(filter, numbersOf(column, control.context).write);
    case 'date':
      return span(filter, control.context.formats.writer('date', 'date'));
    case 'search':
      return `“${filter.text}”`;
  }
}

/** A value of a set as the column shows it. */
export function valueText({ source, write }: TableColumn, raw: string | null): string {
  if (raw === null) return NO_VALUE;
  return write(source.type === 'boolean' && /^(true|false)$/.test(raw) ? raw === 'true' : raw);
}

function span({ from, to }: PageFilter, write: (end: number | string) => string): string {
  if (from === undefined) return to === undefined ? '…' : `≤ ${write(to)}`;
  return to === undefined ? `≥ ${write(from)}` : `${write(from)} – ${write(to)}`;
}
