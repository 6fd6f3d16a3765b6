import { asCell, kindOf } from '../../artifact/values.ts';
import { type CellWriter, type Formats, isNumeric } from '../../format/formats.ts';
import type { Cell, Column, GridArtifact } from '../../wire/wire.ts';
import { inGroups } from './layout.ts';

/** A shown column, with where its cells lie in a row and how they are written. */
export interface TableColumn {
  readonly source: Column;
  readonly position: number;
  readonly numeric: boolean;
  readonly write: CellWriter;
}

/** The artifact's rows as the table sees them: any cell as value or as text, nothing copied. */
export interface TableRows {
  readonly count: number;
  /** All columns, hidden ones too. */
  readonly columns: readonly TableColumn[];
  cell(row: number, column: TableColumn): Cell;
  text(row: number, column: TableColumn): string;
  /** The cell of any column, shown or not, by its key. */
  named(row: number, key: string): Cell;
  /** Adds rows at the end, all of them or, where one is no row, none. */
  append(more: readonly unknown[]): void;
  /** Puts another row in the place of one that was added. */
  replace(row: number, by: unknown): void;
}

export function createRows({ columns, rows: given, table }: GridArtifact, formats: Formats): TableRows {
  const first = given.length;
  // A list of its own: the artifact's is the host's, and to copy it would cost as much as all rows that are added.
  const added: unknown[] = [];
  const rowAt = (row: number): unknown => (row < first ? given[row] : added[row - first]);
  const keys = columns.map(({ key }) => key);
  // What is no row has no cells; an array that is too short, or an object that lacks a key, has empty ones.
  const cellAt = (row: number, position: number): Cell => {
    const cells = rowAt(row);
    if (Array.isArray(cells)) return asCell(cells[position]);
    const key = keys[position];
    return isRow(cells) && key !== undefined && Object.hasOwn(cells, key)
      ? asCell(cells[key as keyof typeof cells])
      : null;
  };
  const positions = new Map(keys.map((key, position) => [key, position]));
  return {
    get count() {
      return first + added.length;
    },
    columns: inGroups(
      columns.map((source, position) => ({
        source,
        position,
        numeric: isNumeric(source.type),
        write: formats.writer(source.format, source.type),
      })),
      table.columnGroupsOrder,
    ),
    cell: (row, { position }) => cellAt(row, position),
    text: (row, { write, position }) => write(cellAt(row, position)),
    named: (row, key) => cellAt(row, positions.get(key) ?? -1),
    append(more) {
      if (!Array.isArray(more)) throw new TypeError(`append needs an array of rows, got ${kindOf(more)}`);
      const wrong = more.findIndex((row) => !isRow(row));
      if (wrong >= 0)
        throw new TypeError(
          `append needs rows that are arrays or objects, got ${kindOf(more[wrong])} at ${wrong}`,
        );
      for (const row of more) added.push(row);
    },
    replace(row, by) {
      added[row - first] = by;
    },
  };
}

function isRow(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}

/** The rows to show, in order: those of `order` that match; null stands for all rows in their original order. */
export function visibleRows(order: Uint32Array | null, matches: Uint8Array | null): Uint32Array | null {
  if (!matches) return order;
  // While rows are added, one of the two may already know of more rows than the other.
  const count = order ? order.length : matches.length;
  const visible = new Uint32Array(count);
  let shown = 0;
  for (let at = 0; at < count; at++) {
    const row = order ? (order[at] as number) : at;
    if (matches[row] === 1) visible[shown++] = row;
  }
  return visible.subarray(0, shown);
}
