import chart from '../chart/style.css';
import kpi from '../kpi/style.css';
import message from '../message/style.css';
import notes from '../notes/style.css';
import table from '../table/style.css';
import title from '../title/style.css';
import base from './base.css';
import tokens from './tokens.css';

const CSS = [tokens, base, title, kpi, chart, table, notes, message].join('\n');

interface Applied {
  readonly sheet: CSSStyleSheet;
  users: number;
}

/** By their place and their text. */
const applied = new WeakMap<Document | ShadowRoot, Map<string, Applied>>();

/**
 * Gives the document or shadow root around an element the widget's styles, once for all widgets in it. A constructed
 * style sheet leaves the host's `<head>` alone and needs no permission from a content security policy.
 *
 * @returns takes them away again, with the last widget
 */
export function applyStyles(root: HTMLElement, css = CSS): () => void {
  const node = root.getRootNode();
  const place = node instanceof ShadowRoot ? node : root.ownerDocument;
  const entries = applied.get(place) ?? new Map<string, Applied>();
  applied.set(place, entries);
  const entry = entries.get(css) ?? { sheet: addSheet(place, css), users: 0 };
  entries.set(css, entry);
  entry.users++;
  return () => {
    entry.users--;
    if (entry.users > 0) return;
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    entries.delete(css);
  };
}

function addSheet(place: Document | ShadowRoot, css: string): CSSStyleSheet {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  return sheet;
}
