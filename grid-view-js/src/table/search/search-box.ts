import { element, icon } from '../../dom/element.ts';
import type { Texts } from '../../i18n/texts.ts';

const LENS = 'M7 2.5a4.5 4.5 0 1 0 0 9 4.5 4.5 0 0 0 0-9zM10.5 10.5 14 14';
/** Long enough to skip the letters of a word typed fast, short enough to feel immediate. */
const DEBOUNCE_MS = 90;

export interface SearchBox {
  readonly element: HTMLElement;
  /** Shows a query that came from elsewhere, without telling it. */
  show(query: string): void;
}

/** The search field; tells the query once typing pauses. */
export function searchBox(texts: Texts, onQuery: (query: string) => void, signal: AbortSignal): SearchBox {
  const input = element('input', 'gv-search-input', {
    type: 'search',
    placeholder: texts.search,
    'aria-label': texts.search,
    autocomplete: 'off',
    spellcheck: 'false',
  });
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tell = () => {
    clearTimeout(timer);
    timer = setTimeout(() => onQuery(input.value), DEBOUNCE_MS);
  };
  input.addEventListener('input', tell, { signal });
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  return {
    element: element('div', 'gv-search', {}, icon(LENS, 'gv-lens'), input),
    show(query) {
      if (input.value !== query) input.value = query;
    },
  };
}
