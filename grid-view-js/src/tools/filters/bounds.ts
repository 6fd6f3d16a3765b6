import { compareNumbers } from '../../aggregate/order.ts';
import { element } from '../../dom/element.ts';
import { fill } from '../../i18n/translate.ts';
import type { PageFilter } from '../../wire/wire.ts';
import { debounced, type Editing, type Editor, overOthers } from './editor.ts';
import { spreadOf } from './facets.ts';
import { histogram } from './histogram.ts';
import { numbersOf } from './numbers.ts';
import { isRemote } from './offers.ts';

const ENDS = ['from', 'to'] as const;

/** Each error text on the page needs its own name. */
let errors = 0;

/** Two fields, for the least and the greatest number, or the first and the last day; what is in neither form is told. */
export function boundsEditor(editing: Editing, type: 'range' | 'date'): Editor {
  const { control, offer, texts, scope, change } = editing;
  const { source, write } = offer.column;
  const isDate = type === 'date';
  const numbers = numbersOf(offer.column, control.context);
  const wrong = element('p', 'gv-filter-wrong', { id: `gv-wrong-${++errors}`, role: 'alert' });
  const figure = element('div', 'gv-spread');
  const fields = ENDS.map(() =>
    element('input', 'gv-field', {
      type: isDate ? 'date' : 'text',
      inputmode: 'decimal',
      autocomplete: 'off',
      'aria-describedby': wrong.id,
    }),
  );

  /** What a field says, empty for nothing; undefined where it cannot be read. */
  const read = ({ value, validity }: HTMLInputElement): number | string | undefined => {
    const text = value.trim();
    if (isDate) return validity.badInput ? undefined : text;
    return text && numbers.read(text);
  };
  const mistake = ([from, to]: (number | string | undefined)[]): string => {
    if (from === undefined || to === undefined)
      return isDate ? texts.filterNotDay : fill(texts.filterNotNumber, { example: numbers.example });
    const turned = from !== '' && to !== '' && (isDate ? from > to : compareNumbers(from, to) > 0);
    return turned ? texts.filterTurned : '';
  };
  const apply = () => {
    const ends = fields.map(read);
    const told = mistake(ends);
    wrong.textContent = told;
    fields.forEach((field, at) => {
      const isRight = told === '' || (ends.includes(undefined) && ends[at] !== undefined);
      field.setAttribute('aria-invalid', String(!isRight));
    });
    if (told) return;
    const filter: PageFilter = { column_key: source.key, type };
    ENDS.forEach((end, at) => {
      const value = ends[at];
      if (value !== '' && value !== undefined) filter[end] = value;
    });
    change(ends.join('') === '' ? undefined : filter);
  };
  const soon = debounced(scope, control, apply);
  for (const field of fields) field.addEventListener('input', soon, { signal: scope.signal });

  const names = [texts.filterFrom, texts.filterTo];
  const pair = fields.map((field, at) =>
    element('label', 'gv-bound', {}, element('span', '', {}, names[at] ?? ''), field),
  );
  const editor: Editor = {
    element: element(
      'div',
      '',
      { role: 'group', 'aria-label': offer.label },
      figure,
      element('div', 'gv-bounds', {}, ...pair),
      wrong,
    ),
    show(filter) {
      ENDS.forEach((end, at) => {
        const value = filter?.[end] ?? '';
        const field = fields[at] as HTMLInputElement;
        field.value = isDate ? String(value) : numbers.write(value);
        field.removeAttribute('aria-invalid');
      });
      wrong.textContent = '';
    },
  };
  if (isRemote(control)) return editor;
  const refresh = overOthers(
    editing,
    (matches) => spreadOf(control.rows, offer.column, matches),
    (spread) => {
      figure.replaceChildren();
      if (!spread) return;
      const ends = [spread.least, spread.greatest];
      fields.forEach((field, at) => {
        field.placeholder = numbers.write(String(ends[at]));
      });
      const says = ends.map((end) => element('span', '', {}, write(end)));
      figure.append(histogram(spread.bins), element('div', 'gv-spread-ends', {}, ...says));
    },
  );
  return { ...editor, refresh };
}
