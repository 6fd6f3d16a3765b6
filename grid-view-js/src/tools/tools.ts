import type { CsvOptions } from '../api.ts';
import type { Tools } from '../chunks.ts';
import type { TableControl } from '../table/control.ts';
import looks from '../table/grid/rich-looks.css';
import { equipHeaders } from './gestures/headers.ts';
import { ColumnMoves } from './gestures/moves.ts';
import gestures from './gestures/style.css';
import style from './style.css';

export const styles: string = [style, gestures, looks].join('\n');

/** Gives a table its tools: filters, columns, copies and files. */
export function equip(control: TableControl): Tools {
  const tools: Tools = {
    open(_name, _opener) {},
    openMenu(_key, _opener) {},
  };
  equipHeaders(control, new ColumnMoves(control), tools.openMenu);
  return tools;
}

export function csv(_control: TableControl, _options: CsvOptions): string {
  return '';
}
