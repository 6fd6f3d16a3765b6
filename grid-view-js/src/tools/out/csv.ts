import type { CsvOptions } from '../../api.ts';
import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { toolTexts } from '../texts.ts';
import { extractOf, worked } from './extracts.ts';
import { csvPieces } from './lines.ts';

/** Slow devices need the address until the download has begun. */
const KEEP_MS = 30_000;
const MOST_LETTERS = 80;

/** The table as comma-separated values. */
export async function csv(control: TableControl, { rows, bom = false }: CsvOptions): Promise<string> {
  return (await worked(control, csvPieces(extractOf(control, rows), bom))).join('');
}

/** Gives the reader a file; it begins with a byte order mark, without which spreadsheets misread what is not ASCII. */
export async function downloadCsv(control: TableControl, which: CsvOptions['rows']): Promise<void> {
  const { artifact, context } = control;
  const extract = extractOf(control, which);
  const pieces = await worked(control, csvPieces(extract, true));
  const url = URL.createObjectURL(new Blob(pieces, { type: 'text/csv;charset=utf-8' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName(artifact.title || artifact.gridId);
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEEP_MS);
  control.announce(fill(toolTexts(context).saved, { name: link.download }));
  context.events.emit('export', { kind: 'csv', rows: extract.count });
}

/** Without what file systems, or people who read lists of files, do not take. */
function fileName(title: string): string {
  const plain = title.replace(/[^\p{L}\p{N} _-]+/gu, ' ').replace(/\s+/g, ' ');
  return `${plain.slice(0, MOST_LETTERS).trim() || 'table'}.csv`;
}
