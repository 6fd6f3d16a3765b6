import { readArtifact } from '../../src/artifact/read.ts';
import { createFormats } from '../../src/format/formats.ts';
import { ENGLISH } from '../../src/i18n/english.ts';
import { createRows, type TableRows } from '../../src/table/model/rows.ts';
import type { Cell, Column, ColumnType, Format, GridArtifact } from '../../src/wire/wire.ts';

/** An artifact as it is read from the least JSON that has these columns and rows. */
export function givenArtifact(columns: Partial<Column>[], rows: unknown[]): GridArtifact {
  const reading = readArtifact({ version: 1, columns, rows });
  if (!reading.ok) throw new Error(reading.reason);
  return reading.artifact;
}

export function givenRows(columns: Partial<Column>[], rows: unknown[]): TableRows {
  return createRows(givenArtifact(columns, rows), createFormats('en', 'UTC', ENGLISH));
}

export function givenColumn(type: ColumnType, cells: Cell[], format: Format = 'text'): TableRows {
  return givenRows(
    [{ key: 'value', type, format }],
    cells.map((cell) => [cell]),
  );
}

/** Runs work to its end without pausing. */
export function done<T>(work: Generator<void, T>): T {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}
