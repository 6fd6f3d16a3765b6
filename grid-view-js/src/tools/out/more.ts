import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { type MenuItem, openMenu } from '../menu.ts';
import type { Selection } from '../selection.ts';
import { toolTexts } from '../texts.ts';
import { copySelection, copyTable } from './copy.ts';
import { downloadCsv } from './csv.ts';
import { extractOf } from './extracts.ts';
import { printView } from './print.ts';

/** The menu of ways out of the page: the clipboard, files, paper. */
export function openMore(control: TableControl, opener: HTMLElement, selection: Selection): void {
  const { artifact, context, arranged } = control;
  const texts = toolTexts(context);
  const all = extractOf(control, 'all').count;
  const shown = extractOf(control).count;
  const item = (label: string, run: () => unknown): MenuItem => ({ label, run });
  const allText = artifact.table.truncated
    ? fill(texts.csvFirst, { count: context.count(all) })
    : texts.csvAll;
  // Of a server's result only these are at hand.
  const some = shown < arranged.shown ? ` (${context.count(shown)})` : '';
  openMenu(control, opener, texts.more, [
    [
      item(texts.copyTable + some, () => copyTable(control)),
      ...(selection.anchor ? [item(texts.copySelection, () => copySelection(control, selection))] : []),
    ],
    [
      item(texts.csvShown + some, () => downloadCsv(control, 'shown')),
      item(allText, () => downloadCsv(control, 'all')),
    ],
    [item(texts.print, () => printView(control))],
  ]);
}
