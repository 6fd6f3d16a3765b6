/**
 * Keys that ECharts would follow to code, markup or the network: prototypes it would merge into, templates it puts
 * into the page as markup, links, and pictures.
 */
const REFUSED_KEYS: ReadonlySet<string> = new Set([
  '__proto__',
  'constructor',
  'prototype',
  'tooltip',
  'formatter',
  'link',
  'sublink',
  'image',
  'toolbox',
  'graphic',
  'title',
]);
const DEEPEST = 24;

/** A copy of an option from the server that holds nothing but plain data. */
export function sanitized(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return value.startsWith('image://') ? 'circle' : value;
  if (typeof value !== 'object' || value === null) return value;
  if (depth > DEEPEST) return undefined;
  if (Array.isArray(value)) return value.map((entry) => sanitized(entry, depth + 1));
  const copy: Record<string, unknown> = {};
  for (const [key, entry] of Object.entries(value)) {
    if (!REFUSED_KEYS.has(key)) copy[key] = sanitized(entry, depth + 1);
  }
  return copy;
}
