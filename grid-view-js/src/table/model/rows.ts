import { asCell } from '../../artifact/values.ts';
import { type CellWriter, type Formats, isNumeric } from '../../format/formats.ts';
import type { Cell, Column, GridArtifact, Row } from '../../wire/wire.ts';
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
  append(more: readonly Row[]): void;
}

export function createRows({ columns, rows: given, table }: GridArtifact, formats: Formats): TableRows {
  let rows = given;
  // A row that is no array has no cells; one that is too short has empty ones.
  const cellAt = (row: number, position: number): Cell => {
    const cells: unknown = rows[row];
    return Array.isArray(cells) ? asCell(cells[position]) : null;
  };
  const positions = new Map(columns.map(({ key }, position) => [key, position]));
  return {
    get count() {
      return rows.length;
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
      rows = [...rows, ...more];
    },
  };
}

/** The rows to show, in order: those of `order` that match; null stands for all rows in their original order. */
export function visibleRows(order: Uint32Array | null, matches: Uint8Array | null): Uint32Array | null {
  if (!matches) return order;
  const visible = new Uint32Array(matches.length);
  let shown = 0;
  for (let at = 0; at < matches.length; at++) {
    const row = order ? (order[at] as number) : at;
    if (matches[row] === 1) visible[shown++] = row;
  }
  return visible.subarray(0, shown);
}
