import type { CsvOptions } from '../api.ts';
import type { Tools } from '../chunks.ts';
import remote from '../table/arrange/remote.css';
import type { TableControl } from '../table/control.ts';
import style from './style.css';

export const styles: string = style + remote;

/** Gives a table its tools: filters, columns, copies and files. */
export function equip(_control: TableControl): Tools {
  return {
    open(_name, _opener) {},
    openMenu(_key, _opener) {},
  };
}

export function csv(_control: TableControl, _options: CsvOptions): string {
  return '';
}
