import { element } from '../../dom/element.ts';
import { debounced, type Editing, type Editor } from './editor.ts';

/** A field for a text that cells must hold. */
export function containsEditor({ control, offer, texts, scope, change }: Editing): Editor {
  const column_key = offer.column.source.key;
  const field = element('input', 'gv-field', {
    type: 'text',
    'aria-label': `${offer.label} ${texts.filterContains}`,
    placeholder: `${texts.filterContains} …`,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let known: string | undefined;
  const soon = debounced(scope, control, () => {
    const text = field.value.trim();
    known = text;
    change(text === '' ? undefined : { column_key, type: 'search', text });
  });
  field.addEventListener('input', soon, { signal: scope.signal });
  return {
    element: field,
    update(filter) {
      const text = filter?.text ?? '';
      if (text !== known) field.value = text;
      known = text;
    },
  };
}
