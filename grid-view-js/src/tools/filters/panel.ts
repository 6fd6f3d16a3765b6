import { element } from '../../dom/element.ts';
import type { Scope } from '../../dom/scope.ts';
import type { FilterTexts } from '../../i18n/filter-texts.ts';
import type { Texts } from '../../i18n/texts.ts';
import type { TableControl } from '../../table/control.ts';
import { columnOf, firstOffers, type Offer, offerOf } from './offers.ts';
import { filterSection, type Section } from './section.ts';

/** All filters of a table, and a way to filter any other column. */
export interface Panel {
  readonly element: HTMLElement;
  /** Puts the focus where the reader begins: into the filter of a column, where one is named. */
  begin(key: string | undefined): void;
}

export function filterPanel(control: TableControl, texts: FilterTexts & Texts, scope: Scope): Panel {
  const { signal } = scope;
  const sections: Section[] = [];
  const places = element('div', 'gv-filter-list');
  const clearAll = element('button', 'gv-quiet', { type: 'button' }, texts.filterClearAll);
  const add = element(
    'button',
    'gv-filter-add',
    { type: 'button', 'aria-expanded': 'false' },
    texts.filterAdd,
  );
  const columns = element('ul', 'gv-filter-columns', { hidden: true, 'aria-label': texts.filterAdd });

  const take = (offer: Offer): Section => {
    const section = filterSection(control, offer, texts, scope);
    sections.push(section);
    places.append(section.element);
    return section;
  };
  for (const offer of firstOffers(control)) take(offer);

  const update = () => {
    clearAll.hidden = control.state.filters.length === 0;
    for (const section of sections) section.update();
  };
  const others = () =>
    control.rows.columns.filter((column) => !sections.some(({ offer }) => offer.column === column));
  const choose = (open: boolean) => {
    add.setAttribute('aria-expanded', String(open));
    columns.hidden = !open;
    columns.replaceChildren();
    if (!open) return;
    for (const column of others()) {
      const button = element('button', 'gv-filter-column', { type: 'button' }, column.source.label);
      button.addEventListener(
        'click',
        () => {
          choose(false);
          take(offerOf(column)).enter();
          add.hidden = others().length === 0;
        },
        { signal },
      );
      columns.append(element('li', '', {}, button));
    }
    columns.querySelector('button')?.focus();
  };
  add.addEventListener('click', () => choose(columns.hasAttribute('hidden')), { signal });
  clearAll.addEventListener(
    'click',
    () => {
      control.change({ filters: [] });
      (sections[0]?.element.querySelector('summary') ?? add).focus();
    },
    { signal },
  );
  scope.onClose(control.onChange(update));
  add.hidden = others().length === 0;
  update();

  const title = element('span', 'gv-panel-title', {}, texts.filters);
  return {
    element: element(
      'div',
      'gv-filters',
      {},
      element('div', 'gv-panel-head', {}, title, clearAll),
      places,
      add,
      columns,
    ),
    begin(key) {
      const column = key === undefined ? undefined : columnOf(control, key);
      if (column) (sections.find(({ offer }) => offer.column === column) ?? take(offerOf(column))).enter();
      else if (sections.length === 0) choose(true);
      else if (sections.length === 1) sections[0]?.enter();
      else sections[0]?.element.querySelector('summary')?.focus();
    },
  };
}
