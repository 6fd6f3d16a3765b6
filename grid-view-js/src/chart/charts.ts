import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import { messageView } from '../message/message.ts';
import { applyStyles } from '../theme/apply.ts';
import { watchDark } from '../theme/dark.ts';
import type { Chart, GridArtifact } from '../wire/wire.ts';
import { hasMiddle, overlayView, spoken } from './overlay.ts';
import { whenNear } from './when-near.ts';

/** The chart block: a figure per chart, drawn once it comes near the screen. */
export function chartsView({ charts }: GridArtifact, context: ViewContext): HTMLElement | undefined {
  if (charts.length === 0) return undefined;
  return element('div', 'gv-charts', {}, ...charts.map((chart) => figure(chart, context)));
}

function figure(chart: Chart, context: ViewContext): HTMLElement {
  const { title, description, height, overlay, reduction } = chart;
  const box = element('div', 'gv-chart-box', { role: 'img', 'aria-label': spoken(chart, context.texts) });
  const stage = element('div', 'gv-chart-stage', {}, box);
  stage.style.height = `${height}px`;
  const head = element('div', 'gv-chart-head');
  if (title) head.append(element('figcaption', 'gv-chart-title', {}, title));
  if (overlay && !hasMiddle(chart)) head.append(overlayView(overlay, context.texts));
  const children: HTMLElement[] = head.hasChildNodes() ? [head, stage] : [stage];
  if (reduction?.note) children.push(element('p', 'gv-chart-note', {}, reduction.note));
  whenNear(box, context.scope, () => draw(chart, box, context));
  return element('figure', 'gv-chart', { 'aria-label': title || description }, ...children);
}

async function draw(chart: Chart, box: HTMLElement, context: ViewContext): Promise<void> {
  const { scope, formats, theme, texts, events } = context;
  try {
    const engine = await context.chunks.charts();
    if (scope.closed) return;
    scope.onClose(applyStyles(box, engine.styles));
    const dark = watchDark(theme, scope, (isDark) => drawn.setDark(isDark));
    const drawn = engine.draw(box, chart, { formats, dark });
    scope.onClose(() => drawn.dispose());
    if (chart.overlay && hasMiddle(chart)) box.after(overlayView(chart.overlay, texts));
  } catch (error) {
    if (scope.closed) return;
    box.removeAttribute('role');
    box.removeAttribute('aria-label');
    box.replaceChildren(messageView(texts.chartFailed));
    events.emit('error', { part: `charts/${chart.id}`, message: String(error) });
  }
}
