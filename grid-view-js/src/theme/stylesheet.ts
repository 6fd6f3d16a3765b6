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

const applied = new WeakMap<Document | ShadowRoot, Applied>();

/**
 * Gives the document or shadow root around an element the widget's styles, once for all widgets in it. A constructed
 * style sheet leaves the host's `<head>` alone and needs no permission from a content security policy.
 *
 * @returns takes them away again, with the last widget
 */
export function applyStyles(root: HTMLElement): () => void {
  const node = root.getRootNode();
  const place = node instanceof ShadowRoot ? node : root.ownerDocument;
  const entry = applied.get(place) ?? addSheet(place);
  entry.users++;
  return () => {
    entry.users--;
    if (entry.users > 0) return;
    place.adoptedStyleSheets = place.adoptedStyleSheets.filter((sheet) => sheet !== entry.sheet);
    applied.delete(place);
  };
}

function addSheet(place: Document | ShadowRoot): Applied {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(CSS);
  place.adoptedStyleSheets = [...place.adoptedStyleSheets, sheet];
  const entry = { sheet, users: 0 };
  applied.set(place, entry);
  return entry;
}
