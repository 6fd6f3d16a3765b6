import type { Tools } from '../chunks.ts';
import { element } from '../dom/element.ts';
import type { TableControl } from '../table/control.ts';
import { openColumnMenu } from './columns/column-menu.ts';
import { openColumns } from './columns/panel.ts';
import columns from './columns/style.css';
import { openFilters, showChips } from './filters/index.ts';
import filters from './filters/style.css';
import { copyOnKey } from './out/copy.ts';
import { openMore } from './out/more.ts';
import print from './out/print.css';
import { printPlainly } from './out/print.ts';
import { Selection } from './selection.ts';
import style from './style.css';

export { csv } from './out/csv.ts';

export const styles: string = [style, filters, columns, print].join('\n');

/** Gives a table its tools: filters, columns, copies and files. */
export function equip(control: TableControl): Tools {
  const table = control.element.querySelector<HTMLTableElement>('.gv-table');
  if (!table) throw new Error('the table is not there');
  const selection = new Selection(control, table);
  showChips(control);
  countFilters(control);
  copyOnKey(control, selection);
  printPlainly(control);
  return {
    open(name, opener) {
      switch (name) {
        case 'filters':
          return openFilters(control, opener);
        case 'columns':
          return openColumns(control, opener);
        case 'more':
          return openMore(control, opener, selection);
      }
    },
    openMenu: (key, opener) => openColumnMenu(control, key, opener),
  };
}

/** On the button of the filters, how many there are. */
function countFilters(control: TableControl): void {
  const badge = element('span', 'gv-tool-count');
  const show = () => {
    const { length } = control.state.filters;
    badge.textContent = length > 0 ? control.context.count(length) : '';
  };
  control.element.querySelector('.gv-tool-filters')?.append(badge);
  control.onChange(show);
  show();
}
