import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import { fill } from '../i18n/translate.ts';
import type { GridArtifact } from '../wire/wire.ts';

/** What the server had to say about the data, and how it came to show it this way; both folded away. */
export function notesView(
  { diagnostics, explanation }: GridArtifact,
  { texts, count }: ViewContext,
): HTMLElement | undefined {
  const notes = diagnostics.map((diagnostic) => diagnostic.message).filter(Boolean);
  const folds: HTMLElement[] = [];
  if (notes.length > 0) folds.push(fold(fill(texts.notes, { count: count(notes.length) }), notes));
  if (explanation.length > 0) folds.push(fold(texts.howMade, explanation));
  return folds.length > 0 ? element('footer', 'gv-notes', {}, ...folds) : undefined;
}

function fold(summary: string, lines: readonly string[]): HTMLElement {
  const items = lines.map((line) => element('li', '', {}, line));
  return element(
    'details',
    'gv-fold',
    {},
    element('summary', '', {}, summary),
    element('ul', '', {}, ...items),
  );
}
