import type { BlockName, Column, Diagnostic, GridArtifact, Row } from './artifact.ts';
import { readChart, readColumn, readDiagnostic, readKpi, readTotals } from './read-parts.ts';
import { asArray, asCount, asOneOf, asText, isObject, type JsonObject, ownText } from './values.ts';

export type Reading = { ok: true; artifact: GridArtifact } | { ok: false; reason: string };

const BLOCKS: readonly BlockName[] = ['title', 'kpis', 'chart', 'table', 'toolbar'];
const SEARCH_MODES = ['global', 'per_column', 'disabled'] as const;

/**
 * Reads an artifact, or a component around one, from anything.
 *
 * Parts that are not what they should be are left out and named among the diagnostics; only what cannot be shown
 * at all is refused. Rows are taken as they are: walking a million of them would delay the first paint.
 */
export function readArtifact(input: unknown): Reading {
  if (!isObject(input)) return { ok: false, reason: `expected an artifact object, got ${kindOf(input)}` };
  const source = isObject(input.artifact) ? input.artifact : input;
  if (source.version !== undefined && source.version !== 1) {
    return {
      ok: false,
      reason: `version ${asText(source.version, kindOf(source.version))} is not supported, only 1 is`,
    };
  }
  if (!Array.isArray(source.columns))
    return { ok: false, reason: `columns must be an array, got ${kindOf(source.columns)}` };
  const pending = source.state === 'pending' || (input !== source && input.state === 'pending');
  if (!pending && !Array.isArray(source.rows)) {
    return { ok: false, reason: `rows must be an array, got ${kindOf(source.rows)}` };
  }
  return { ok: true, artifact: assemble(source, pending) };
}

function assemble(source: JsonObject, pending: boolean): GridArtifact {
  const diagnostics: Diagnostic[] = asArray(source.diagnostics).flatMap(
    (entry) => readDiagnostic(entry) ?? [],
  );
  const collect = <T>(part: string, read: (entry: JsonObject) => T): T[] =>
    asArray(source[part]).flatMap((entry, index) => {
      if (isObject(entry)) return [read(entry)];
      diagnostics.push(unreadable(`/${part}/${index}`, entry));
      return [];
    });
  const rows = (pending ? [] : source.rows) as Row[];
  const subtitle = ownText(source, 'subtitle');
  return {
    version: 1,
    gridId: asText(source.gridId),
    title: asText(source.title),
    ...(subtitle !== undefined && { subtitle }),
    ...(pending && { state: 'pending' as const }),
    locale: asText(source.locale, 'en'),
    zone: asText(source.zone, 'UTC'),
    layout: readLayout(source.layout),
    columns: readColumns(source.columns, diagnostics),
    rows,
    table: readTable(source.table, rows.length),
    kpis: collect('kpis', readKpi),
    charts: collect('charts', readChart),
    diagnostics,
    explanation: asArray(source.explanation).filter((line) => typeof line === 'string'),
  };
}

/** A column that cannot be read stays in its place, hidden, because cells find their column by position. */
function readColumns(source: unknown, diagnostics: Diagnostic[]): Column[] {
  return asArray(source).map((entry, index) => {
    if (isObject(entry)) return readColumn(entry);
    diagnostics.push(unreadable(`/columns/${index}`, entry));
    return { ...readColumn({}), hide: true };
  });
}

function readLayout(source: unknown): GridArtifact['layout'] {
  const layout = isObject(source) ? source : {};
  const blocks = asArray(layout.blocks).filter((name): name is BlockName =>
    BLOCKS.includes(name as BlockName),
  );
  return {
    blocks: blocks.length > 0 ? [...new Set(blocks)] : ['title', 'kpis', 'chart', 'table'],
    kpiColumns: Math.min(6, Math.max(1, asCount(layout.kpiColumns, 4))),
  };
}

function readTable(source: unknown, returned: number): GridArtifact['table'] {
  const table = isObject(source) ? source : {};
  return {
    rowCount: table.rowCount === null ? null : asCount(table.rowCount, returned),
    returnedRows: returned,
    truncated: table.truncated === true,
    searchMode: asOneOf(table.searchMode, SEARCH_MODES, 'global'),
    ...(isObject(table.totals) && { totals: readTotals(table.totals) }),
  };
}

function unreadable(pointer: string, entry: unknown): Diagnostic {
  return {
    code: 'unreadable_part',
    severity: 'warning',
    pointer,
    message: `Expected an object at ${pointer}, got ${kindOf(entry)}; it was left out.`,
  };
}

function kindOf(value: unknown): string {
  if (value === null) return 'null';
  if (value === undefined) return 'nothing';
  if (typeof value === 'object') return Array.isArray(value) ? 'an array' : 'an object';
  return `a ${typeof value}`;
}
