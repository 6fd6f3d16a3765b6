import type { ColumnState } from '../../api.ts';
import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { columnStates } from '../../table/model/layout.ts';
import { toolTexts } from '../texts.ts';
import { movedBeside, neighbourOf, withValues } from './column-states.ts';

type Pinned = ColumnState['pinned'];

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
    const texts = this.#texts;
    this.#set(key, { hidden: !shown }, shown ? texts.columnShown : texts.columnHidden);
  }

  pin(key: string, pinned: Pinned): void {
    const texts = this.#texts;
    const ends = { start: texts.columnPinnedStart, end: texts.columnPinnedEnd };
    this.#set(key, { pinned }, pinned ? ends[pinned] : texts.columnUnpinned);
  }

  autoWidth(key: string): void {
    this.#set(key, { width: undefined }, this.#texts.columnAutoWidth);
  }

  /** The column on the screen that a step leads past; undefined at the end of those that are pinned alike. */
  neighbour(key: string, step: -1 | 1): string | undefined {
    return neighbourOf(
      this.states.filter(({ hidden }) => !hidden),
      key,
      step,
    )?.key;
  }

  move(key: string, other: string, side: -1 | 1): void {
    this.#control.change({ columns: movedBeside(this.states, key, other, side) });
    const { columns, context } = this.#control;
    const place = columns.findIndex(({ column }) => column.source.key === key) + 1;
    const values = { place: context.count(place), count: context.count(columns.length) };
    if (place > 0) this.#tell(this.#texts.columnMoved, key, values);
  }

  showAll(): void {
    this.#control.change({ columns: withValues(this.states, () => true, { hidden: false }) });
    this.#control.announce(this.#texts.columnsShown);
  }

  reset(): void {
    this.#control.change({ columns: [], wrap: false });
    this.#control.announce(this.#texts.columnsReset);
  }

  wrap(wrap: boolean): void {
    this.#control.change({ wrap });
    this.#control.announce(wrap ? this.#texts.textsWrap : this.#texts.textsDoNotWrap);
  }

  get #texts() {
    return toolTexts(this.#control.context);
  }

  #set(key: string, values: Parameters<typeof withValues>[2], said: string): void {
    this.#control.change({ columns: withValues(this.states, (state) => state.key === key, values) });
    this.#tell(said, key);
  }

  #tell(said: string, key: string, values = {}): void {
    this.#control.announce(fill(said, { column: this.label(key), ...values }));
  }
}
