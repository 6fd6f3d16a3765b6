import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { columnStates } from '../../table/model/layout.ts';
import { gridTexts } from './texts.ts';

/** Which side of another column: before or after it. */
export type Side = -1 | 1;

/** Puts columns elsewhere, among those that are pinned alike, and tells readers who do not see it. */
export class ColumnMoves {
  readonly #control: TableControl;

  constructor(control: TableControl) {
    this.#control = control;
  }

  /** The column that a step leads past; undefined at the end of those that are pinned alike. */
  neighbour(key: string, step: Side): string | undefined {
    const { columns } = this.#control;
    const at = columns.findIndex(({ column }) => column.source.key === key);
    const other = columns[at + step];
    return other?.pinned === columns[at]?.pinned ? other?.column.source.key : undefined;
  }

  move(key: string, other: string, side: Side): void {
    const { rows, state, context } = this.#control;
    const states = columnStates(rows.columns, state.columns);
    const moving = states.filter((column) => column.key === key);
    const rest = states.filter((column) => column.key !== key);
    const at = rest.findIndex((column) => column.key === other) + (side < 0 ? 0 : 1);
    this.#control.change({ columns: [...rest.slice(0, at), ...moving, ...rest.slice(at)] });
    const place = this.#control.columns.findIndex(({ column }) => column.source.key === key);
    this.#control.announce(
      fill(gridTexts(context).columnMoved, {
        column: this.#control.columns[place]?.column.source.label ?? key,
        place: context.count(place + 1),
        count: context.count(this.#control.columns.length),
      }),
    );
  }
}
