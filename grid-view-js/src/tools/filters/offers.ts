import { isNumeric } from '../../format/formats.ts';
import type { TableControl } from '../../table/control.ts';
import type { TableColumn } from '../../table/model/rows.ts';
import type { PageFilter } from '../../wire/wire.ts';

export type Kind = PageFilter['type'];

/** A filter that the reader may set: of one column, in one of some kinds. */
export interface Offer {
  readonly column: TableColumn;
  readonly label: string;
  readonly kinds: readonly Kind[];
  /** True where at most one value is chosen. */
  readonly single?: boolean;
  /** The labels of the values to choose from; those of the rows where there are none. */
  readonly options?: readonly string[];
}

/** The artifact's own filters, then a text field per column where the artifact wants that, then what else is in use. */
export function firstOffers(control: TableControl): Offer[] {
  const { artifact, columns, state } = control;
  const own = (artifact.filters ?? []).flatMap((filter) => {
    const column = columnOf(control, filter.columnKey);
    const needsServer = filter.scope === 'server' && !control.context.loadPage;
    if (!column || needsServer) return [];
    const { type, label = column.source.label, options } = filter;
    const kind: Kind = type === 'select' || type === 'multiselect' ? 'set' : type;
    return [{ column, label, kinds: [kind], single: type === 'select', ...(options && { options }) }];
  });
  const perColumn =
    artifact.table.searchMode === 'per_column'
      ? columns
          .filter(({ column }) => column.source.searchable !== false)
          .map(({ column }): Offer => ({ column, label: column.source.label, kinds: ['search'] }))
      : [];
  const offers: Offer[] = [...own, ...perColumn];
  for (const filter of state.filters) {
    const column = columnOf(control, filter.column_key);
    if (column && !offers.some((offer) => sets(offer, filter))) offers.push(offerOf(column, filter.type));
  }
  return offers;
}

/** Any column can be filtered in the ways that suit its type, and in one that is in use already. */
export function offerOf(column: TableColumn, used?: Kind): Offer {
  const kinds = kindsOf(column);
  return {
    column,
    label: column.source.label,
    kinds: used && !kinds.includes(used) ? [used] : kinds,
  };
}

function kindsOf({ source: { type } }: TableColumn): Kind[] {
  if (type === 'boolean') return ['set'];
  if (isNumeric(type)) return ['range', 'set'];
  return type === 'date' || type === 'timestamp' || type === 'instant' ? ['date'] : ['set', 'search'];
}

/** Whether a filter is what the offer sets. */
export function sets({ column, kinds }: Offer, { column_key, type }: PageFilter): boolean {
  return column.source.key === column_key && kinds.includes(type);
}

export function filterOf({ state }: TableControl, offer: Offer): PageFilter | undefined {
  return state.filters.find((filter) => sets(offer, filter));
}

/** Puts another filter in the place of the one that the offer has set, or takes that away. */
export function setFilter(control: TableControl, offer: Offer, filter: PageFilter | undefined): void {
  const { filters } = control.state;
  const before = filterOf(control, offer);
  if (!before && !filter) return;
  const at = before ? filters.indexOf(before) : filters.length;
  const next = filters.filter((one) => !sets(offer, one));
  if (filter) next.splice(at, 0, filter);
  control.change({ filters: next });
}

export function columnOf({ rows }: TableControl, key: string): TableColumn | undefined {
  return rows.columns.find(({ source }) => source.key === key);
}

/** Whether the table shows a part of a result that its server sorts and filters. */
export function isRemote({ artifact, context }: TableControl): boolean {
  return artifact.table.truncated && context.loadPage !== undefined;
}

const SAMPLE = 2000;
const FEW = 20;
const MANY = 200;

/** The kind to begin with: values to choose from unless these are too many to be of use. */
export function usualKind({ column, kinds }: Offer, { rows }: TableControl): Kind {
  const [first = 'search', other] = kinds;
  if (!other) return first;
  const count = Math.min(rows.count, SAMPLE);
  const values = new Set(Array.from({ length: count }, (_, row) => rows.cell(row, column)));
  if (column.numeric) return column.source.type === 'integer' && values.size <= FEW ? 'set' : 'range';
  return values.size > MANY && 2 * values.size > count ? 'search' : 'set';
}
