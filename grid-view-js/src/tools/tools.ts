import type { CsvOptions } from '../api.ts';
import type { Tools } from '../chunks.ts';
import type { TableControl } from '../table/control.ts';
import { openFilters, showChips } from './filters/index.ts';
import filterStyle from './filters/style.css';
import style from './style.css';

export const styles: string = style + filterStyle;

/** Gives a table its tools: filters, columns, copies and files. */
export function equip(control: TableControl): Tools {
  showChips(control);
  return {
    open(name, opener) {
      if (name === 'filters') openFilters(control, opener);
    },
    openMenu(_key, _opener) {},
  };
}

export function csv(_control: TableControl, _options: CsvOptions): string {
  return '';
}
