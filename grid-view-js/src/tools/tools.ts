import type { Tools } from '../chunks.ts';
import { element } from '../dom/element.ts';
import remote from '../table/arrange/remote.css';
import type { TableControl } from '../table/control.ts';
import looks from '../table/grid/rich-looks.css';
import { openColumnMenu } from './columns/column-menu.ts';
import { ColumnWork } from './columns/column-work.ts';
import { openColumns } from './columns/panel.ts';
import columns from './columns/style.css';
import { showChips } from './filters/chips.ts';
import { openFilters } from './filters/index.ts';
import filters from './filters/style.css';
import { equipHeaders } from './gestures/headers.ts';
import gestures from './gestures/style.css';
import { copyOnKey } from './out/copy.ts';
import { openMore } from './out/more.ts';
import print from './out/print.css';
import { printPlainly } from './out/print.ts';
import { Selection } from './selection.ts';
import style from './style.css';

export const styles: string = [style, filters, columns, gestures, looks, print, remote].join('\n');

/** Gives a table its tools: filters, columns, copies and files. */
export function equip(control: TableControl): Tools {
  const table = control.element.querySelector<HTMLTableElement>('.gv-table');
  if (!table) throw new Error('the table is not there');
  const selection = new Selection(control, table);
  showChips(control);
  countFilters(control);
  copyOnKey(control, selection);
  printPlainly(control);
  const tools: Tools = {
    open(name, opener) {
      if (name === 'filters') openFilters(control, opener);
      else if (name === 'columns') openColumns(control, opener);
      else openMore(control, opener, selection);
    },
    openMenu: (key, opener) => openColumnMenu(control, key, opener),
  };
  equipHeaders(control, new ColumnWork(control), tools.openMenu);
  return tools;
}

/** On the button of the filters, how many there are. */
function countFilters(control: TableControl): void {
  const badge = element('span', 'gv-tool-count');
  const show = () => {
    const { length } = control.state.filters;
    badge.textContent = length > 0 ? control.context.count(length) : '';
  };
  control.element.querySelector('.gv-tool-filters')?.append(' ', badge);
  control.onChange(show);
  show();
}
