import type { TableColumn, TableRows } from '../model/rows.ts';

const SAFE_SCHEME = /^(?:https?|mailto):/i;
const ANY_SCHEME = /^[a-z][a-z0-9+.-]*:/i;

/** Where a cell links to, by its column's template or format; undefined where it links nowhere, or nowhere safe. */
export function linkOf(rows: TableRows, row: number, column: TableColumn): string | undefined {
  const { linkTemplate, format } = column.source;
  if (linkTemplate !== undefined) return safeLink(fillTemplate(linkTemplate, rows, row));
  const type = typeof format === 'string' ? format : format.type;
  const cell = rows.cell(row, column);
  return type === 'link' && typeof cell === 'string' ? safeLink(cell) : undefined;
}

/** The link if it is http, https, mailto or relative: `javascript:` and its kind never reach the page. */
export function safeLink(link: string): string | undefined {
  // Browsers skip control characters and spaces within a scheme, so they must not hide one here.
  const bare = [...link].filter((character) => character > ' ').join('');
  if (bare === '') return undefined;
  return SAFE_SCHEME.test(bare) || !ANY_SCHEME.test(bare) ? link : undefined;
}

function fillTemplate(template: string, rows: TableRows, row: number): string {
  return template.replace(/\{([^{}]+)\}/g, (_, key: string) => {
    const cell = rows.named(row, key);
    return cell === null ? '' : encodeURIComponent(String(cell));
  });
}
