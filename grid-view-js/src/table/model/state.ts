import type { TableState } from '../../api.ts';
import type { TableRows } from './rows.ts';

export const EMPTY_STATE: TableState = { sort: [], search: '', filters: [], columns: [], wrap: false };

/** A state that may come from anywhere, without what this table lacks. */
export function mendedState(state: TableState, rows: TableRows): TableState {
  const known = (key: unknown) => rows.columns.some(({ source }) => source.key === key);
  return {
    sort: state.sort.filter(({ key }) => known(key)),
    search: state.search,
    filters: state.filters.filter(({ column_key }) => known(column_key)),
    columns: state.columns.filter(({ key }) => known(key)),
    wrap: state.wrap,
  };
}
