import type { ViewContext } from '../context.ts';
import { element } from '../dom/element.ts';
import type { GridArtifact } from '../wire/wire.ts';
import { cutTexts } from './counts.ts';
import type { TableRows } from './model/rows.ts';
import { type SearchBox, searchBox } from './search/search-box.ts';

/** With so few rows everything is in view anyway. */
const ROWS_WITHOUT_SEARCH = 5;

/** Above the grid: the search field, the tools, what was cut off, how many rows show. */
export interface Toolbar {
  readonly element: HTMLElement;
  readonly search: SearchBox | undefined;
  readonly tools: Readonly<Record<ToolName, HTMLButtonElement | undefined>>;
  showCount(text: string): void;
  announce(text: string): void;
}

export const TOOL_NAMES = ['filters', 'columns', 'more'] as const;
export type ToolName = (typeof TOOL_NAMES)[number];

export function createToolbar(
  artifact: GridArtifact,
  rows: TableRows,
  context: ViewContext,
  on: { search(text: string): void; tool(name: ToolName, opener: HTMLElement): void },
): Toolbar {
  const { texts, scope } = context;
  const bar = element('div', 'gv-toolbar');
  const search = hasSearch(artifact) ? searchBox(texts, on.search, scope.signal) : undefined;
  const tool = (name: ToolName, label: string) => {
    const button = element(
      'button',
      'gv-tool',
      { type: 'button', 'aria-haspopup': 'dialog', 'aria-expanded': 'false' },
      label,
    );
    button.addEventListener('click', () => on.tool(name, button), { signal: scope.signal });
    return button;
  };
  const some = rows.count > 0 && rows.columns.length > 0;
  const tools = {
    filters: some && artifact.table.searchMode !== 'disabled' ? tool('filters', texts.filters) : undefined,
    columns: some && artifact.table.columnSettings !== false ? tool('columns', texts.columns) : undefined,
    more: some ? tool('more', texts.more) : undefined,
  };
  const count = element('span', 'gv-count');
  const live = element('span', 'gv-hidden', { role: 'status' });
  const cuts = cutTexts(artifact.table, rows, context);
  const children = [
    search?.element,
    ...Object.values(tools),
    ...cuts.map((cut) => element('span', 'gv-badge gv-badge-amber', {}, cut)),
    count,
    live,
  ];
  bar.append(...children.filter((child) => child !== undefined));
  return {
    element: bar,
    search,
    tools,
    showCount: (text) => {
      count.textContent = text;
    },
    announce: (text) => {
      live.textContent = text;
    },
  };
}

function hasSearch({ rows, table, layout }: GridArtifact): boolean {
  if (table.searchMode === 'disabled') return false;
  return rows.length > ROWS_WITHOUT_SEARCH || (layout.blocks.includes('toolbar') && rows.length > 0);
}
