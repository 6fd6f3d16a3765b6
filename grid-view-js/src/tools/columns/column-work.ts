import type { ColumnState } from '../../api.ts';
import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { columnStates } from '../../table/model/layout.ts';
import { toolTexts } from '../texts.ts';
import { movedBeside, neighbourOf, withValues } from './column-states.ts';

/** What a reader does to columns; each change is told to those who do not see it. */
export class ColumnWork {
  readonly #control: TableControl;

  constructor(control: TableControl) {
    this.#control = control;
  }

  /** Of every column, in the reader's order. */
  get states(): ColumnState[] {
    const { rows, state } = this.#control;
    return columnStates(rows.columns, state.columns);
  }

  label(key: string): string {
    return this.#control.rows.columns.find(({ source }) => source.key === key)?.source.label || key;
  }

  /** The last column that is shown stays. */
  get mayHide(): boolean {
    return this.states.filter(({ hidden }) => !hidden).length > 1;
  }

  show(key: string, shown: boolean): void {
    this.#set(key, { hidden: !shown }, shown ? this.#texts.shown : this.#texts.hidden);
  }

  pin(key: string, pinned: ColumnState['pinned']): void {
    const { atStart, atEnd, notPinned } = this.#texts;
    this.#set(key, { pinned }, pinned ? { start: atStart, end: atEnd }[pinned] : notPinned);
  }

  autoWidth(key: string): void {
    this.#set(key, { width: undefined }, this.#texts.autoWidth);
  }

  /** The column on the screen that a step leads past; undefined at the end of those that are pinned alike. */
  neighbour(key: string, step: -1 | 1): string | undefined {
    const shown = this.states.filter(({ hidden }) => !hidden);
    return neighbourOf(shown, key, step)?.key;
  }

  move(key: string, other: string, side: -1 | 1): void {
    this.#control.change({ columns: movedBeside(this.states, key, other, side) });
    const { columns, context } = this.#control;
    const place = columns.findIndex(({ column }) => column.source.key === key) + 1;
    this.#control.announce(
      fill(this.#texts.columnMoved, {
        column: this.label(key),
        place: context.count(place),
        count: context.count(columns.length),
      }),
    );
  }

  showAll(): void {
    this.#control.change({ columns: withValues(this.states, () => true, { hidden: false }) });
    this.#tell(this.#texts.columns, this.#texts.showAll);
  }

  reset(): void {
    this.#control.change({ columns: [], wrap: false });
    this.#tell(this.#texts.columns, this.#texts.reset);
  }

  wrap(wrap: boolean): void {
    this.#control.change({ wrap });
    this.#tell(this.#texts.wrapTexts, wrap ? this.#texts.yes : this.#texts.no);
  }

  get #texts() {
    return toolTexts(this.#control.context);
  }

  #set(key: string, values: Parameters<typeof withValues>[2], said: string): void {
    this.#control.change({ columns: withValues(this.states, (state) => state.key === key, values) });
    this.#tell(this.label(key), said);
  }

  #tell(what: string, how: string): void {
    this.#control.announce(`${what}: ${how}`);
  }
}
