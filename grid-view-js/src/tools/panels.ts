import type { TableControl } from '../table/control.ts';
import type { ToolName } from '../table/toolbar.ts';
import { openColumns } from './columns/panel.ts';
import { openFilters } from './filters/index.ts';
import { openMore } from './out/more.ts';
import type { Selection } from './selection.ts';

export { openColumnMenu } from './columns/column-menu.ts';
export { openFilters } from './filters/index.ts';
export { csv } from './out/csv.ts';

/** Opens what a button of the toolbar names. */
export function openPanel(
  name: ToolName,
  control: TableControl,
  opener: HTMLElement,
  selection: Selection,
): void {
  if (name === 'filters') openFilters(control, opener);
  else if (name === 'columns') openColumns(control, opener);
  else openMore(control, opener, selection);
}
