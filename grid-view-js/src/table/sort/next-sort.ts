import type { PageSort } from '../../wire/wire.ts';

/**
 * The sort after a click on a column: ascending, then descending, then as it came. With `add` the other columns stay
 * and this one refines them.
 */
export function nextSort(entries: readonly PageSort[], key: string, add: boolean): PageSort[] {
  const current = entries.find((entry) => entry.key === key);
  const next: PageSort | undefined = !current
    ? { key, direction: 'ascending' }
    : current.direction !== 'descending'
      ? { key, direction: 'descending' }
      : undefined;
  if (!add) return next ? [next] : [];
  if (!next) return entries.filter((entry) => entry !== current);
  return current ? entries.map((entry) => (entry === current ? next : entry)) : [...entries, next];
}
