import { element } from '../../dom/element.ts';
import { Scope } from '../../dom/scope.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import { fold } from '../../filter/fold.ts';
import { rawText } from '../../filter/matching.ts';
import { fill } from '../../i18n/translate.ts';
import type { Cell, PageFilter } from '../../wire/wire.ts';
import { valueText } from './describe.ts';
import { type Editing, type Editor, overOthers } from './editor.ts';
import { type Counts, countValues, mostFrequent, type Top } from './facets.ts';
import { isRemote } from './offers.ts';

const MOST_LISTED = 200;
/** With fewer values a glance is quicker than a search. */
const WORTH_SEARCHING = 12;

/** Values to tick, the most frequent first, with how many of the rows left by other filters hold each. */
export function valuesEditor(editing: Editing): Editor {
  const { control, offer, texts, scope, change } = editing;
  const { column, single, options, label } = offer;
  const { source, write } = column;
  const { locale, count } = control.context;
  const remote = isRemote(control);
  const chosen = new Set<string>();
  let noValue = false;
  let known = '';
  let counts: Counts = new Map();
  let top: Top = { values: [], more: 0 };
  let listing = new Scope();

  const list = element('ul', 'gv-values');
  const find = field(texts.filterFind);
  const more = element('p', 'gv-filter-note', { role: 'status' });
  const adding = field(texts.filterAddValue);
  const parts: HTMLElement[] = [find, list, more];
  if (remote && !options) parts.push(adding, element('p', 'gv-filter-note', {}, texts.filterAtHand));

  const raw = (cell: Cell) => rawText(cell, source.type);
  const tell = () => {
    const filter: PageFilter = { column_key: source.key, type: 'set', values: [...chosen] };
    if (noValue) filter.no_value = true;
    known = JSON.stringify(filter);
    change(chosen.size > 0 || noValue ? filter : undefined);
  };

  const item = (name: string, number: number, isChosen: boolean, choose: (yes: boolean) => void) => {
    const box = element('input', '', { type: single ? 'radio' : 'checkbox', name: `gv-${source.key}` });
    box.checked = isChosen;
    box.addEventListener(
      'change',
      () => {
        if (single) {
          chosen.clear();
          noValue = false;
        }
        choose(box.checked);
        tell();
      },
      { signal: listing.signal },
    );
    const says = element('span', 'gv-value-name', {}, name);
    const holding = remote ? [] : [element('span', 'gv-value-count', {}, count(number))];
    return element('li', '', {}, element('label', 'gv-value', {}, box, says, ...holding));
  };

  const valueItem = (value: string, name: string, number: number) =>
    item(name, number, chosen.has(value), (yes) => {
      if (yes) chosen.add(value);
      else chosen.delete(value);
    });

  /** The values to list: those of the artifact, or what was ticked out of sight and then the most frequent. */
  const listed = (): { value: string; name: string; number: number }[] => {
    const entry = (cell: Cell) => ({ value: raw(cell), name: write(cell), number: counts.get(cell) ?? 0 });
    if (options) {
      const named = new Map(
        [...counts.keys()].flatMap((cell) => [[raw(cell), cell] as const, [write(cell), cell] as const]),
      );
      return options.map((option) => {
        const cell = named.get(option) ?? undefined;
        return cell === undefined
          ? { value: option, name: option, number: 0 }
          : { ...entry(cell), name: option };
      });
    }
    const shown = top.values.map(entry);
    const values = new Set(shown.map(({ value }) => value));
    const unseen = find.value ? [] : [...chosen].filter((value) => !values.has(value));
    return [
      ...unseen.map((value) => ({ value, name: valueText(column, value), number: numberOf(value) })),
      ...shown,
    ];
  };
  const numberOf = (value: string): number =>
    counts.get(value) ?? counts.get(Number(value)) ?? counts.get(value === 'true') ?? 0;

  const draw = () => {
    listing.close();
    listing = scope.child();
    const items = listed().map(({ value, name, number }) => valueItem(value, name, number));
    if (noValue || (counts.has(null) && !options && !find.value)) {
      const choose = (yes: boolean) => {
        noValue = yes;
      };
      items.push(item(texts.filterNoValue, counts.get(null) ?? 0, noValue, choose));
    }
    list.replaceChildren(...items);
    find.hidden = options !== undefined || counts.size <= WORTH_SEARCHING;
    more.textContent = top.more > 0 && !options ? fill(texts.filterMore, { count: count(top.more) }) : '';
  };

  let looking = new Scope();
  const look = () => {
    const wanted = fold(find.value.trim());
    const isWanted = (cell: Cell) =>
      wanted === '' || fold(write(cell)).includes(wanted) || fold(raw(cell)) === wanted;
    looking.close();
    looking = scope.child();
    inSlices(
      mostFrequent(counts, MOST_LISTED, column, locale, isWanted),
      looking,
      SLICE_MS.brief,
      (found) => {
        top = found;
        draw();
      },
    );
  };
  const recount = overOthers(
    editing,
    (matches) => countValues(control.rows, column, matches),
    (found) => {
      counts = found;
      look();
    },
  );
  find.addEventListener('input', look, { signal: scope.signal });
  adding.addEventListener(
    'keydown',
    (event) => {
      const value = adding.value.trim();
      if (event.key !== 'Enter' || value === '') return;
      if (single) chosen.clear();
      chosen.add(value);
      adding.value = '';
      tell();
      draw();
    },
    { signal: scope.signal },
  );
  return {
    element: element('div', 'gv-filter-values', { role: 'group', 'aria-label': label }, ...parts),
    update(filter) {
      recount();
      const now = JSON.stringify(filter);
      if (now === known || (filter === undefined && chosen.size === 0 && !noValue)) return;
      known = now;
      chosen.clear();
      for (const value of filter?.values ?? []) chosen.add(value);
      noValue = filter?.no_value ?? false;
      draw();
    },
  };
}

function field(name: string): HTMLInputElement {
  return element('input', 'gv-field', {
    type: 'text',
    placeholder: name,
    'aria-label': name,
    autocomplete: 'off',
    spellcheck: 'false',
  });
}
