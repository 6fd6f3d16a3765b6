interface Applied {
  readonly sheet: CSSStyleSheet;
  users: number;
}

/** By their place and their text. */
const applied = new WeakMap<Document | ShadowRoot, Map<string, Applied>>();

/**
 * Gives the document or shadow root around an element some styles, once for all widgets in it. A constructed
 * style sheet leaves the host's `<head>` alone and needs no permission from a content security policy.
 *
 * @returns takes them away again, with the last widget
 */
export function applyStyles(root: HTMLElement, css: string): () => void {
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
