import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import { openPopover } from '../popover.ts';
import { toolTexts } from '../texts.ts';
import { columnRow } from './column-row.ts';
import { neighbourOf } from './column-states.ts';
import { ColumnWork } from './column-work.ts';
import { besideRow, dragRows } from './drag.ts';
import { sectionsOf } from './sections.ts';

/** With fewer columns a look finds one sooner than typing. */
const COLUMNS_TO_SEARCH = 12;
/** More would make the panel slow; the search finds the others. */
const MOST_LISTED = 200;

/** Opens the panel of all columns: which are shown, in which order, which stay in view. */
export function openColumns(control: TableControl, opener: HTMLElement): void {
  const texts = toolTexts(control.context);
  openPopover(control, opener, texts.columns, (_close, scope) => columnsPanel(control, scope));
}

function columnsPanel(control: TableControl, scope: Scope): HTMLElement {
  const { signal } = scope;
  const texts = toolTexts(control.context);
  const work = new ColumnWork(control);
  const list = element('div', 'gv-columns-list');
  const find = element('input', 'gv-field', {
    type: 'search',
    placeholder: texts.findColumn,
    'aria-label': texts.findColumn,
    hidden: control.rows.columns.length < COLUMNS_TO_SEARCH,
  });
  const wrap = element('input', '', { type: 'checkbox' });
  const button = (label: string, run: () => void) => {
    const made = element('button', 'gv-text-button', { type: 'button' }, label);
    made.addEventListener('click', run, { signal });
    return made;
  };

  const rowOf = (key: string) =>
    [...list.querySelectorAll<HTMLElement>('.gv-column')].find(({ dataset }) => dataset.key === key);
  const focusOn = (row: Element | null | undefined, what: string | undefined) =>
    row?.querySelector<HTMLElement>(`[data-do="${what}"]`)?.focus();

  /** Writes the list anew; the focus stays on the same control of the same column. */
  const show = () => {
    const held = list.querySelector<HTMLElement>(':focus');
    const heldKey = keyOf(held);
    const sought = find.value.trim().toLocaleLowerCase();
    const found = work.states.filter(({ key }) => work.label(key).toLocaleLowerCase().includes(sought));
    const more = found.length - MOST_LISTED;
    const { mayHide } = work;
    list.replaceChildren(
      ...sectionsOf(found.slice(0, MOST_LISTED), control, texts).map(({ name, states }) =>
        element(
          'div',
          'gv-columns-section',
          { role: 'group', 'aria-label': name ?? texts.columns },
          ...(name === undefined ? [] : [element('div', 'gv-columns-name', { 'aria-hidden': 'true' }, name)]),
          ...states.map((state) => {
            const { key } = state;
            const label = work.label(key);
            const mayUp = !!neighbourOf(states, key, -1);
            const mayDown = !!neighbourOf(states, key, 1);
            return columnRow({ state, label, mayHide, mayUp, mayDown }, texts);
          }),
        ),
      ),
      ...(more > 0
        ? [
            element(
              'p',
              'gv-columns-more',
              {},
              fill(texts.moreColumns, { count: control.context.count(more) }),
            ),
          ]
        : []),
    );
    wrap.checked = control.state.wrap;
    if (heldKey !== undefined) focusOn(rowOf(heldKey), held?.dataset.do);
  };

  const act = (key: string, what: string | undefined, target: Element | null) => {
    if (what === 'up' || what === 'down') {
      const step = what === 'up' ? -1 : 1;
      const other = keyOf(besideRow(rowOf(key), step));
      if (other !== undefined) work.move(key, other, step);
    } else if (what === 'show') {
      work.show(key, (target as HTMLInputElement).checked);
    } else if (what === 'pin') {
      const { value } = target as HTMLSelectElement;
      work.pin(key, value === 'start' || value === 'end' ? value : undefined);
    }
  };
  for (const type of ['click', 'change'])
    list.addEventListener(
      type,
      ({ target }) => {
        const doing = (target as Element).closest<HTMLElement>('[data-do]');
        const key = keyOf(doing);
        if (doing && key !== undefined && (type === 'click') === (doing.localName === 'button'))
          act(key, doing.dataset.do, doing);
      },
      { signal },
    );
  list.addEventListener(
    'keydown',
    (event) => {
      const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
      const target = event.target as HTMLElement;
      const key = keyOf(target);
      if (!step || key === undefined || (target.localName === 'select' && !event.altKey)) return;
      event.preventDefault();
      if (event.altKey) {
        act(key, step < 0 ? 'up' : 'down', null);
        return;
      }
      const rows = [...list.querySelectorAll('.gv-column')];
      focusOn(rows[rows.indexOf(rowOf(key) as Element) + step], target.dataset.do);
    },
    { signal },
  );
  find.addEventListener('input', show, { signal });
  wrap.addEventListener('change', () => work.wrap(wrap.checked), { signal });
  dragRows(list, scope, (row, beside, step) => work.move(keyOf(row) ?? '', keyOf(beside) ?? '', step));
  scope.onClose(control.onChange(show));
  show();
  return element(
    'div',
    'gv-columns',
    {},
    find,
    list,
    element(
      'div',
      'gv-columns-foot',
      {},
      element('label', 'gv-check', {}, wrap, texts.wrapTexts),
      element(
        'div',
        'gv-columns-buttons',
        {},
        button(texts.showAll, () => work.showAll()),
        button(texts.reset, () => work.reset()),
      ),
    ),
  );
}

function keyOf(part: Element | null | undefined): string | undefined {
  return part?.closest<HTMLElement>('.gv-column')?.dataset.key;
}
