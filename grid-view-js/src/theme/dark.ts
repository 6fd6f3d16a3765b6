import type { Theme } from '../api.ts';
import type { Scope } from '../dom/scope.ts';

/** Whether the view is dark now; calls when the reader's system changes its mind. */
export function watchDark(theme: Theme, scope: Scope, onChange: (dark: boolean) => void): boolean {
  if (theme !== 'auto') return theme === 'dark';
  const query = matchMedia('(prefers-color-scheme: dark)');
  query.addEventListener('change', () => onChange(query.matches), { signal: scope.signal });
  return query.matches;
}
