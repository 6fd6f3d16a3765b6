import { element } from '../dom/element.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Chart, Overlay } from '../wire/wire.ts';

/** A pie keeps its overlay in the middle; other kinds have their points there, so it stands beside the title. */
export function hasMiddle({ chartType }: Chart): boolean {
  return chartType === 'donut' || chartType === 'pie';
}

/** One figure on a chart. It is part of the chart's description, so it is not told a second time. */
export function overlayView(overlay: Overlay, texts: Texts): HTMLElement {
  const { valueFmt, tone } = overlay;
  const view = element(
    'div',
    `gv-overlay gv-tone-${tone}`,
    { 'aria-hidden': 'true' },
    element('span', 'gv-overlay-value', {}, valueFmt),
    element('span', 'gv-overlay-title', {}, nameOf(overlay, texts)),
  );
  view.style.setProperty('--gv-overlay-length', String(valueFmt.length)); // never wider than its ring
  return view;
}

/** What a screen reader says in place of the picture. */
export function spoken({ title, description, overlay }: Chart, texts: Texts): string {
  const figure = overlay && joined([nameOf(overlay, texts), overlay.valueFmt], ': ');
  return joined([description || title, figure], ' ');
}

function nameOf({ title, partial }: Overlay, texts: Texts): string {
  return joined([title, partial && `(${texts.partial})`], ' ');
}

function joined(parts: readonly (string | boolean | undefined)[], by: string): string {
  return parts.filter(Boolean).join(by);
}
