import type { ColumnState } from '../../api.ts';
import type { TableColumn } from './rows.ts';

/** A column as it stands on the screen. */
export interface LaidColumn {
  readonly column: TableColumn;
  /** In pixels; what suits its cells where nobody set one. */
  readonly width: number | undefined;
  readonly pinned: 'start' | 'end' | undefined;
}

/** A row of the page holds an element per column; thousands of them would stop it. */
export const MOST_COLUMNS = 200;

const ENDS = ['start', undefined, 'end'] as const;

/** The shown columns in the order of the screen, as many as it holds: those pinned at the start, then the others, then those at the end. */
export function laidOut(columns: readonly TableColumn[], states: readonly ColumnState[]): LaidColumn[] {
  const shown = columnStates(columns, states)
    .filter(({ hidden }) => !hidden)
    .slice(0, MOST_COLUMNS);
  const byKey = new Map(columns.map((column) => [column.source.key, column]));
  return ENDS.flatMap((end) =>
    shown
      .filter(({ pinned }) => pinned === end)
      .map(({ key, width, pinned }) => ({ column: byKey.get(key) as TableColumn, width, pinned })),
  );
}

/** A state for every column, in the reader's order; columns that the reader's states do not name come last. */
export function columnStates(columns: readonly TableColumn[], states: readonly ColumnState[]): ColumnState[] {
  const keys = new Set(columns.map(({ source }) => source.key));
  const named = states.filter(({ key }) => keys.delete(key));
  const others = columns.filter(({ source }) => keys.has(source.key));
  return [
    ...named,
    ...others.map(({ source }) => (source.hide ? { key: source.key, hidden: true } : { key: source.key })),
  ];
}

/** Columns of one group together, in this order of groups, then the other groups; columns of no group come first. */
export function inGroups(
  columns: readonly TableColumn[],
  groups: readonly string[] | undefined,
): readonly TableColumn[] {
  if (!groups) return columns;
  const order = [...groups, ...columns.map(({ source }) => source.menuGroup)];
  const place = ({ source: { menuGroup } }: TableColumn) => (menuGroup ? order.indexOf(menuGroup) : -1);
  return columns.toSorted((one, other) => place(one) - place(other));
}
