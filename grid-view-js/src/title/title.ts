import { element } from '../dom/element.ts';
import type { GridArtifact } from '../wire/wire.ts';

export function titleView({ title, subtitle }: GridArtifact): HTMLElement | undefined {
  if (!title && !subtitle) return undefined;
  const header = element('header', 'gv-header');
  if (title) header.append(element('h2', 'gv-title', {}, title));
  if (subtitle) header.append(element('p', 'gv-subtitle', {}, subtitle));
  return header;
}
