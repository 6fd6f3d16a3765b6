import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { type MenuItem, openMenu } from '../menu.ts';
import type { Selection } from '../selection.ts';
import { toolTexts } from '../texts.ts';
import { copySelection, copyTable } from './copy.ts';
import { downloadCsv } from './csv.ts';
import { printView } from './print.ts';

/** The menu of ways out of the page: the clipboard, files, paper. */
export function openMore(control: TableControl, opener: HTMLElement, selection: Selection): void {
  const { artifact, context, rows, arranged } = control;
  const texts = toolTexts(context);
  const cut = artifact.table.truncated;
  const selected: MenuItem[] = selection.anchor
    ? [{ label: texts.copySelection, run: () => copySelection(control, selection) }]
    : [];
  const all = cut ? fill(texts.csvFirst, { count: context.count(rows.count) }) : texts.csvAll;
  const shown: MenuItem[] =
    arranged.order && arranged.shown === 0
      ? []
      : [{ label: texts.csvShown, run: () => downloadCsv(control, 'shown') }];
  openMenu(control, opener, texts.more, [
    [{ label: texts.copyTable, run: () => copyTable(control) }, ...selected],
    [...shown, { label: all, run: () => downloadCsv(control, 'all') }],
    [{ label: texts.print, run: () => printView(control) }],
  ]);
}
