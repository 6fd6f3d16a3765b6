import { debounced, type Editing, type Editor, textField } from './editor.ts';

/** A field for a text that cells must hold. */
export function containsEditor({ control, offer, texts, scope, change }: Editing): Editor {
  const column_key = offer.column.source.key;
  const field = textField(`${offer.label} ${texts.filterContains}`);
  const soon = debounced(scope, control, () => {
    const text = field.value.trim();
    change(text ? { column_key, type: 'search', text } : undefined);
  });
  field.addEventListener('input', soon, { signal: scope.signal });
  return {
    element: field,
    show(filter) {
      field.value = filter?.text ?? '';
    },
  };
}
