import { element } from '../dom/element.ts';
import type { Chart, Overlay } from '../wire/wire.ts';

/** A pie keeps its overlay in the middle; other kinds have their points there, so it stands beside the title. */
export function hasMiddle({ chartType }: Chart): boolean {
  return chartType === 'donut' || chartType === 'pie';
}

/** One figure on a chart. It is part of the chart's description, so it is not told a second time. */
export function overlayView({ title, valueFmt, tone }: Overlay): HTMLElement {
  const value = element('span', 'gv-overlay-value', {}, valueFmt);
  const overlay = element('div', `gv-overlay gv-tone-${tone}`, { 'aria-hidden': 'true' }, value);
  if (title) overlay.append(element('span', 'gv-overlay-title', {}, title));
  overlay.style.setProperty('--gv-overlay-length', String(valueFmt.length)); // never wider than its ring
  return overlay;
}

/** What a screen reader says in place of the picture. */
export function spoken({ title, description, overlay }: Chart): string {
  const sentences = [description || title];
  if (overlay) sentences.push(overlay.title ? `${overlay.title}: ${overlay.valueFmt}` : overlay.valueFmt);
  return sentences.filter(Boolean).join(' ');
}
