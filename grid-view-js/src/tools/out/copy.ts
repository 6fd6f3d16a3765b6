import type { TableControl } from '../../table/control.ts';
import type { Selection } from '../selection.ts';
import { toolTexts } from '../texts.ts';
import { putOnClipboard } from './clipboard.ts';
import { extractOf, shownRows, worked } from './extracts.ts';
import { type Extract, htmlPieces, tabPieces } from './lines.ts';
import { rawText } from './values.ts';

/** Ctrl+C in the grid copies what is selected there; where the reader has marked a piece of text, that is copied as ever. */
export function copyOnKey(control: TableControl, selection: Selection): void {
  control.element.addEventListener(
    'keydown',
    (event) => {
      const { ctrlKey, metaKey, altKey, shiftKey, key, target } = event;
      if (!(ctrlKey || metaKey) || altKey || shiftKey || key.toLowerCase() !== 'c') return;
      if (!selection.placeOf(target) || document.getSelection()?.isCollapsed === false) return;
      event.preventDefault();
      copySelection(control, selection);
    },
    { signal: control.context.scope.signal },
  );
}

/** The shown rows with their header. */
export function copyTable(control: TableControl): Promise<void> {
  return copyExtract(control, extractOf(control));
}

/** The selected cells, or the one that has the focus. */
export async function copySelection(control: TableControl, selection: Selection): Promise<void> {
  const area = selection.area;
  if (!area) return;
  const { rows, columns } = control;
  const { top, bottom, start, end } = area;
  const taken = shownRows(control, top, bottom + 1);
  const cut = columns.slice(start, end + 1).map(({ column }) => column);
  const [only] = cut;
  if (only && taken.count === 1 && start === end) {
    // One cell is most often meant for a text: it stays as it is, whatever a spreadsheet would make of it.
    const text = Promise.resolve(rawText(rows.cell(taken.rowAt(0), only), only));
    tell(control, await putOnClipboard({ text }, control.element), 1);
    return;
  }
  await copyExtract(control, {
    rows,
    columns: cut.filter(({ source }) => source.exportable !== false),
    ...taken,
    header: false,
  });
}

async function copyExtract(control: TableControl, extract: Extract): Promise<void> {
  const made = async (work: Generator<void, string[]>) => (await worked(control, work)).join('');
  const copied = await putOnClipboard(
    { text: made(tabPieces(extract)), html: made(htmlPieces(extract)).then((rows) => `${rows}</table>`) },
    control.element,
  );
  tell(control, copied, extract.count);
}

function tell(control: TableControl, copied: boolean, rows: number): void {
  const texts = toolTexts(control.context);
  control.announce(copied ? texts.copied : texts.copyFailed);
  if (copied) control.context.events.emit('export', { kind: 'copy', rows });
}
