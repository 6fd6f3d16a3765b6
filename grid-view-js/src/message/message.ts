import { element } from '../dom/element.ts';

/** Says in place of a view, or of a part of one, why it is not there. */
export function messageView(text: string): HTMLElement {
  return element('p', 'gv-message', { role: 'alert' }, text);
}

/** Grey shapes in place of what is still on its way. */
export function skeletonView(blocks: readonly string[], loading: string): HTMLElement {
  const shapes = blocks
    .filter((block) => block === 'kpis' || block === 'chart' || block === 'table')
    .map((block) => element('div', `gv-skeleton gv-skeleton-${block}`, { 'aria-hidden': 'true' }));
  return element('div', 'gv-loading', { role: 'status', 'aria-label': loading }, ...shapes);
}
