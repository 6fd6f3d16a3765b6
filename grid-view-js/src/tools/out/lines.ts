import type { TableColumn, TableRows } from '../../table/model/rows.ts';
import { harmlessText, isFormula } from './values.ts';

/** A part of a table that leaves it: these columns, and these rows in this order. */
export interface Extract {
  readonly rows: TableRows;
  readonly columns: readonly TableColumn[];
  readonly count: number;
  /** The row at a place of the extract. */
  readonly rowAt: (place: number) => number;
  readonly header: boolean;
}

/** How many rows are written between two yields. */
const STRIDE = 256;

/** Comma-separated values as RFC 4180 has them, in pieces, by the same rules as the server's export. */
export function csvPieces(extract: Extract, byteOrderMark: boolean): Generator<void, string[]> {
  const quote = (text: string) => (/[",\r\n]/.test(text) || text === '' ? quoted(text) : text);
  return pieces(extract, byteOrderMark ? '\ufeff' : '', {
    begin: '',
    separator: ',',
    end: '\r\n',
    head: (label) => quote(harmlessLabel(label)),
    cell: (row, column) => {
      const cell = extract.rows.cell(row, column);
      return cell === null ? '' : quote(harmlessText(cell, column));
    },
  });
}

/** Lines of values between tabs, as spreadsheets take them from the clipboard: the values themselves, for machines. */
export function tabPieces(extract: Extract): Generator<void, string[]> {
  const quote = (text: string) => (/[\t\r\n]|^"/.test(text) ? quoted(text) : text);
  return pieces(extract, '', {
    begin: '',
    separator: '\t',
    end: '\n',
    head: (label) => quote(harmlessLabel(label)),
    cell: (row, column) => quote(harmlessText(extract.rows.cell(row, column), column)),
  });
}

/** A table as HTML with the values as the reader sees them. */
export function htmlPieces(extract: Extract): Generator<void, string[]> {
  return pieces(extract, '<meta charset="utf-8"><table>', {
    begin: '<tr>',
    separator: '',
    end: '</tr>',
    head: (label) => `<th>${escaped(harmlessLabel(label))}</th>`,
    cell: (row, column) => {
      const sign = isFormula(extract.rows.cell(row, column), column) ? "'" : '';
      return `<td>${escaped(sign + extract.rows.text(row, column))}</td>`;
    },
  });
}

interface Form {
  readonly begin: string;
  readonly separator: string;
  readonly end: string;
  head(label: string): string;
  cell(row: number, column: TableColumn): string;
}

function* pieces(
  { columns, count, rowAt, header }: Extract,
  start: string,
  { begin, separator, end, head, cell }: Form,
): Generator<void, string[]> {
  const line = (texts: string[]) => begin + texts.join(separator) + end;
  const found = [start];
  if (header) found.push(line(columns.map(({ source }) => head(source.label || source.key))));
  for (let place = 0; place < count; place += STRIDE) {
    let block = '';
    for (let at = place; at < Math.min(count, place + STRIDE); at++) {
      const row = rowAt(at);
      block += line(columns.map((column) => cell(row, column)));
    }
    found.push(block);
    yield;
  }
  return found;
}

function harmlessLabel(label: string): string {
  return isFormula(label) ? `'${label}` : label;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };

function escaped(text: string): string {
  return text.replace(/[&<>]/g, (sign) => ESCAPES[sign] ?? sign);
}
