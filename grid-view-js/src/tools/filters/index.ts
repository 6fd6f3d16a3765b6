import type { TableControl } from '../../table/control.ts';
import { openPopover } from '../popover.ts';
import { filterPanel, type Panel } from './panel.ts';
import { filterTexts } from './texts.ts';

/** Opens the panel of all filters beside an element, at the filter of a column where one is named. */
export function openFilters(
  control: TableControl,
  opener: HTMLElement,
  key?: string,
  onClose: () => void = () => {},
): void {
  const texts = filterTexts(control.context);
  let panel: Panel | undefined;
  openPopover(control, opener, texts.filters, (_close, scope) => {
    scope.onClose(onClose);
    panel = filterPanel(control, texts, scope);
    return panel.element;
  });
  panel?.begin(key);
}
