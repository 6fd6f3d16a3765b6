import { element, icon } from '../../dom/element.ts';
import { fill } from '../../i18n/translate.ts';
import type { TableControl } from '../../table/control.ts';
import type { PageFilter } from '../../wire/wire.ts';
import { describe } from './describe.ts';
import { openFilters } from './index.ts';
import { columnOf } from './offers.ts';
import { filterTexts } from './texts.ts';

const CROSS = 'M4.5 4.5l7 7m0-7l-7 7';

interface Chip {
  readonly element: HTMLElement;
  readonly opener: HTMLElement;
  readonly remove: HTMLElement;
  show(filter: PageFilter | undefined): void;
}

/** Shows the filters in use between toolbar and table, for as long as the table lasts. */
export function showChips(control: TableControl): void {
  const { scope } = control.context;
  const texts = filterTexts(control.context);
  const chips: Chip[] = [];
  const clear = element('button', 'gv-quiet', { type: 'button' }, texts.filterClearAll);
  const bar = element('div', 'gv-chips', { role: 'group', 'aria-label': texts.filters }, clear);

  /** A chip is a place in the list of filters: so the panel that was opened beside it stays while its filter changes. */
  const chip = (at: number): Chip => {
    let key = '';
    const opener = element('button', 'gv-chip-text', {
      type: 'button',
      'aria-haspopup': 'dialog',
      'aria-expanded': 'false',
    });
    const remove = element('button', 'gv-chip-remove', { type: 'button' }, icon(CROSS, 'gv-cross'));
    const open = () => openFilters(control, opener, key, () => queueMicrotask(update));
    opener.addEventListener('click', open, {
      signal: scope.signal,
    });
    remove.addEventListener(
      'click',
      () => {
        control.change({ filters: control.state.filters.filter((_, place) => place !== at) });
        focusNear(at);
      },
      { signal: scope.signal },
    );
    return {
      element: element('span', 'gv-chip', {}, opener, remove),
      opener,
      remove,
      show(filter) {
        remove.hidden = !filter;
        if (!filter) return;
        key = filter.column_key;
        const name = columnOf(control, key)?.source.label ?? key;
        // Isolated, so that a sign before a number stays there between words of either direction.
        const text = `${name}: \u2068${describe(control, filter, texts)}\u2069`;
        opener.textContent = text;
        remove.setAttribute('aria-label', fill(texts.filterRemove, { filter: text }));
      },
    };
  };
  const focusNear = (at: number) => {
    const near = chips[at] ?? chips.at(-1);
    (near?.remove ?? control.element.querySelector<HTMLElement>('.gv-tool'))?.focus();
  };

  const update = () => {
    if (scope.closed) return;
    const { filters } = control.state;
    const isOpen = ({ opener }: Chip) => opener.getAttribute('aria-expanded') === 'true';
    while (chips.length < filters.length) {
      const made = chip(chips.length);
      chips.push(made);
      clear.before(made.element);
    }
    while (chips.length > filters.length && !isOpen(chips[chips.length - 1] as Chip)) {
      const gone = chips.pop() as Chip;
      const held = gone.element.matches(':focus-within');
      gone.element.remove();
      if (held) focusNear(chips.length);
    }
    chips.forEach(({ show }, at) => {
      show(filters[at]);
    });
    clear.hidden = filters.length < 2;
    if (chips.length === 0) bar.remove();
    else if (!bar.isConnected) control.element.firstElementChild?.after(bar);
  };
  clear.addEventListener(
    'click',
    () => {
      control.change({ filters: [] });
      focusNear(0);
    },
    { signal: scope.signal },
  );
  scope.onClose(control.onChange(update));
  update();
}
