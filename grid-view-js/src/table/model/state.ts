import type { ColumnState, TableState } from '../../api.ts';
import { isObject, type JsonObject } from '../../artifact/values.ts';
import type { PageFilter, PageSort } from '../../wire/wire.ts';
import type { TableRows } from './rows.ts';

export const EMPTY_STATE: TableState = { sort: [], search: '', filters: [], columns: [], wrap: false };

const LEAST_WIDTH = 24;
const MOST_WIDTH = 4000;

/**
 * The state with a part of it changed. The part may come from anywhere and be anything: what this table lacks, or what is
 * not as it should be, is left out.
 */
export function changedState(before: TableState, part: unknown, rows: TableRows): TableState {
  const given: { readonly [Name in keyof TableState]?: unknown } = isObject(part) ? part : {};
  const { sort, search, filters, columns, wrap } = given;
  return {
    sort: Array.isArray(sort) ? entries(sort, 'key', rows, true).map(sortOf) : before.sort,
    search: typeof search === 'string' ? search : before.search,
    filters: Array.isArray(filters)
      ? entries(filters, 'column_key', rows, false).flatMap(filterOf)
      : before.filters,
    columns: Array.isArray(columns) ? entries(columns, 'key', rows, true).map(columnOf) : before.columns,
    wrap: typeof wrap === 'boolean' ? wrap : before.wrap,
  };
}

/** The objects of a list that name a column of the table; `once` leaves out what names one again. */
function entries(list: readonly unknown[], name: string, rows: TableRows, once: boolean): JsonObject[] {
  const keys = new Set<unknown>(rows.columns.map(({ source }) => source.key));
  return list.filter(
    (entry): entry is JsonObject =>
      isObject(entry) && (once ? keys.delete(entry[name]) : keys.has(entry[name])),
  );
}

function sortOf({ key, direction }: JsonObject): PageSort {
  return { key: key as string, direction: direction === 'descending' ? direction : 'ascending' };
}

function columnOf({ key, hidden, width, pinned }: JsonObject): ColumnState {
  return {
    key: key as string,
    ...(hidden === true && { hidden }),
    ...(typeof width === 'number' && width >= LEAST_WIDTH && { width: Math.min(width, MOST_WIDTH) }),
    ...((pinned === 'start' || pinned === 'end') && { pinned }),
  };
}

const isText = (value: unknown) => typeof value === 'string';
const isBound = (value: unknown) => isText(value) || Number.isFinite(value);

/** The members of a filter, and what each must be where it is there. */
const FILTER_MEMBERS: Readonly<Record<keyof PageFilter, (value: unknown) => boolean>> = {
  column_key: isText,
  type: (value) => ['set', 'range', 'date', 'search'].includes(value as string),
  values: (value) => Array.isArray(value) && value.every(isText),
  no_value: (value) => typeof value === 'boolean',
  from: isBound,
  to: isBound,
  text: isText,
};

/** A filter with a wrong member would not say what it seems to: it is left out as a whole. */
function filterOf(filter: JsonObject): PageFilter[] {
  const members = Object.entries(FILTER_MEMBERS).filter(([name]) => filter[name] !== undefined);
  const right = 'type' in filter && members.every(([name, isRight]) => isRight(filter[name]));
  return right
    ? [Object.fromEntries(members.map(([name]) => [name, filter[name]])) as unknown as PageFilter]
    : [];
}
