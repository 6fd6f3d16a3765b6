import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import type { Texts } from '../i18n/texts.ts';
import type { GridArtifact, Kpi } from '../wire/wire.ts';
import { deltaView } from './delta.ts';
import { iconView } from './icon.ts';

/** A single card across the whole width would look like a banner. */
const FEWEST_COLUMNS = 3;
/** On a phone a figure of more characters has the width to itself. */
const LONG_WORD = 11;

/** The strip of key figures. Their text comes from the server, which rounded it once for every place it is shown. */
export function kpisView({ kpis, layout }: GridArtifact, { texts }: ViewContext): HTMLElement | undefined {
  if (kpis.length === 0) return undefined;
  const strip = element(
    'dl',
    'gv-kpis',
    { 'aria-label': texts.keyFigures },
    ...kpis.map((kpi) => card(kpi, texts)),
  );
  const columns = Math.min(layout.kpiColumns, Math.max(kpis.length, FEWEST_COLUMNS));
  strip.style.setProperty('--gv-kpi-columns', String(columns));
  return strip;
}

function card({ label, valueFmt, tone, icon, delta, partial, rawValue }: Kpi, texts: Texts): HTMLElement {
  const name = element('dt', 'gv-kpi-label', { title: label });
  if (icon) name.append(iconView(icon));
  name.append(element('span', 'gv-kpi-name', {}, label));
  if (partial)
    name.append(element('span', 'gv-badge gv-badge-amber', { title: texts.partialHint }, texts.partial));
  const value = element('dd', 'gv-kpi-value', { title: valueFmt }, valueFmt);
  const word = Math.max(...valueFmt.split(' ').map((part) => part.length));
  // A long figure is set smaller, never cut, and never broken within its digits.
  value.style.setProperty('--gv-kpi-length', String(valueFmt.length));
  value.style.setProperty('--gv-kpi-word', String(word));
  if (rawValue === null) value.classList.add('gv-none');
  const box = element('div', `gv-kpi gv-tone-${tone}`, {}, name, value);
  box.classList.toggle('gv-long', word > LONG_WORD);
  if (delta) box.append(deltaView(delta, texts));
  return box;
}
