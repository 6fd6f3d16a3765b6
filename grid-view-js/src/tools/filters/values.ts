import { element } from '../../dom/element.ts';
import { inSlices, SLICE_MS } from '../../dom/slices.ts';
import { fold } from '../../filter/fold.ts';
import { fill } from '../../i18n/translate.ts';
import type { PageFilter } from '../../wire/wire.ts';
import { valueText } from './describe.ts';
import { type Editing, type Editor, overOthers, textField } from './editor.ts';
import { type Counts, countValues, mostFrequent, type Top } from './facets.ts';
import { isRemote } from './offers.ts';

const MOST_LISTED = 200;
/** With fewer values a glance is quicker than a search. */
const WORTH_SEARCHING = 12;

/** Values to tick, the most frequent first, with how many of the rows left by other filters hold each. */
export function valuesEditor(editing: Editing): Editor {
  const { control, offer, texts, scope, change } = editing;
  const { column, single, options, label } = offer;
  const { key } = column.source;
  const { locale, count } = control.context;
  const remote = isRemote(control);
  /** Their raw texts; null is the missing value. */
  const chosen = new Set<string | null>();
  let counts: Counts = new Map();
  let top: Top = { values: [], more: 0 };
  let listing = scope.child();
  let looking = scope.child();

  const list = element('ul', 'gv-values');
  const find = textField(texts.search);
  const more = element('p', 'gv-filter-note', { role: 'status' });
  const adding = textField(texts.filterAddValue);
  const parts: HTMLElement[] = options ? [list] : [find, list, more];
  if (remote && !options) parts.push(adding, element('p', 'gv-filter-note', {}, texts.filterAtHand));

  const choose = (value: string | null, yes: boolean) => {
    if (single) chosen.clear();
    if (yes) chosen.add(value);
    else chosen.delete(value);
    const values = [...chosen].filter((one) => one !== null);
    const filter: PageFilter = { column_key: key, type: 'set', values };
    if (chosen.has(null)) filter.no_value = true;
    change(chosen.size > 0 ? filter : undefined);
  };

  const item = (value: string | null, name: string) => {
    const box = element('input', '', { type: single ? 'radio' : 'checkbox', name: `gv-${key}` });
    box.checked = chosen.has(value);
    box.addEventListener('change', () => choose(value, box.checked), { signal: listing.signal });
    const says = element('span', 'gv-value-name', {}, name);
    const holding = remote ? '' : element('span', 'gv-value-count', {}, count(counts.get(value) ?? 0));
    return element('li', '', {}, element('label', 'gv-value', {}, box, says, holding));
  };

  const draw = () => {
    listing.close();
    listing = scope.child();
    list.replaceChildren();
    if (options) {
      const named = new Map([...counts.keys()].map((value) => [valueText(column, value), value]));
      list.append(...options.map((option) => item(named.get(option) ?? option, option)));
      return;
    }
    // What was ticked is always in sight, unless the reader looks for something else.
    const unseen = find.value
      ? []
      : [...chosen].filter((value) => value !== null && !top.values.includes(value));
    for (const value of [...unseen, ...top.values]) list.append(item(value, valueText(column, value)));
    if (chosen.has(null) || (counts.get(null) && !find.value)) list.append(item(null, texts.filterNoValue));
    find.hidden = counts.size <= WORTH_SEARCHING;
    more.textContent = top.more > 0 ? fill(texts.filterMore, { count: count(top.more) }) : '';
  };

  const look = () => {
    const wanted = fold(find.value.trim());
    const isWanted = (value: string) =>
      wanted === '' || fold(valueText(column, value)).includes(wanted) || fold(value) === wanted;
    looking.close();
    looking = scope.child();
    const work = mostFrequent(counts, MOST_LISTED, column, locale, isWanted);
    inSlices(work, looking, SLICE_MS.brief, (found) => {
      top = found;
      draw();
    });
  };
  find.addEventListener('input', look, { signal: scope.signal });
  adding.addEventListener(
    'keydown',
    (event) => {
      const value = adding.value.trim();
      if (event.key !== 'Enter' || value === '') return;
      adding.value = '';
      choose(value, true);
      draw();
    },
    { signal: scope.signal },
  );
  return {
    element: element('div', 'gv-filter-values', { role: 'group', 'aria-label': label }, ...parts),
    show(filter) {
      chosen.clear();
      for (const value of filter?.values ?? []) chosen.add(value);
      if (filter?.no_value) chosen.add(null);
      draw();
    },
    refresh: overOthers(
      editing,
      (matches) => countValues(control.rows, column, matches),
      (found) => {
        counts = found;
        look();
      },
    ),
  };
}
