import { compareNumbers } from '../../aggregate/order.ts';
import { element } from '../../dom/element.ts';
import { fill } from '../../i18n/translate.ts';
import type { PageFilter } from '../../wire/wire.ts';
import { debounced, type Editing, type Editor, overOthers } from './editor.ts';
import { spreadOf } from './facets.ts';
import { histogram } from './histogram.ts';
import { numberInput } from './numbers.ts';
import { isRemote } from './offers.ts';

let fields = 0;

/** Two fields, for the least and the greatest number, or the first and the last day; what is in neither form is told. */
export function boundsEditor(editing: Editing, type: 'range' | 'date'): Editor {
  const { control, offer, texts, scope, change } = editing;
  const { source, write } = offer.column;
  const format = typeof source.format === 'string' ? source.format : source.format.type;
  const numbers = numberInput(control.context.formats.locale, format === 'ratio');
  const wrong = element('p', 'gv-filter-wrong', { id: `gv-wrong-${++fields}`, role: 'alert' });
  const input = (): HTMLInputElement =>
    element('input', 'gv-field', {
      autocomplete: 'off',
      'aria-describedby': wrong.id,
      ...(type === 'date' ? { type: 'date' } : { type: 'text', inputmode: 'decimal' }),
    });
  const from = input();
  const to = input();
  const figure = element('div', 'gv-spread');
  let known = '';

  const read = (field: HTMLInputElement): number | string | undefined => {
    if (type === 'date') return field.value;
    return field.value.trim() === '' ? '' : numbers.read(field.value);
  };
  const isWrong = (field: HTMLInputElement) => read(field) === undefined || field.validity.badInput;
  const apply = () => {
    const bad = [from, to].filter(isWrong);
    const least = read(from) ?? '';
    const greatest = read(to) ?? '';
    const turned =
      least !== '' &&
      greatest !== '' &&
      (type === 'date' ? least > greatest : compareNumbers(least, greatest) > 0);
    for (const field of [from, to])
      field.setAttribute('aria-invalid', String(bad.includes(field) || (bad.length === 0 && turned)));
    const notRead =
      type === 'date'
        ? texts.filterNotDay
        : fill(texts.filterNotNumber, { example: numbers.write('1234.5') });
    wrong.textContent = bad.length > 0 ? notRead : turned ? texts.filterTurned : '';
    if (wrong.textContent !== '') return;
    const filter: PageFilter = { column_key: source.key, type };
    if (least !== '') filter.from = least;
    if (greatest !== '') filter.to = greatest;
    const open = least === '' && greatest === '';
    known = JSON.stringify(open ? undefined : filter);
    change(open ? undefined : filter);
  };
  const soon = debounced(scope, control, apply);
  for (const field of [from, to]) field.addEventListener('input', soon, { signal: scope.signal });

  const measure = overOthers(
    editing,
    (matches) => spreadOf(control.rows, offer.column, matches),
    (spread) => {
      figure.replaceChildren();
      if (!spread) return;
      if (type === 'range') {
        from.placeholder = numbers.write(String(spread.least));
        to.placeholder = numbers.write(String(spread.greatest));
      }
      const ends = [spread.least, spread.greatest].map((end) => element('span', '', {}, write(end)));
      figure.append(histogram(spread.bins), element('div', 'gv-spread-ends', {}, ...ends));
    },
  );
  const labelled = (name: string, field: HTMLInputElement) =>
    element('label', 'gv-bound', {}, element('span', '', {}, name), field);
  const pair = element(
    'div',
    'gv-bounds',
    {},
    labelled(texts.filterFrom, from),
    labelled(texts.filterTo, to),
  );
  return {
    element: element('div', '', { role: 'group', 'aria-label': offer.label }, figure, pair, wrong),
    update(filter) {
      if (!isRemote(control)) measure();
      const now = JSON.stringify(filter);
      if (now === known) return;
      known = now;
      const shown = (end: number | string | undefined) =>
        end === undefined ? '' : type === 'date' ? String(end) : numbers.write(end);
      from.value = shown(filter?.from);
      to.value = shown(filter?.to);
    },
  };
}
