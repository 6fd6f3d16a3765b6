import type { ViewContext } from '../context.ts';
import { element, icon } from '../dom/element.ts';
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

export type ToolName = 'filters' | 'columns' | 'more';

const ICONS: Readonly<Record<ToolName, string>> = {
  filters: 'M2.5 4h11M4.5 8h7M6.5 12h3',
  columns: 'M2.5 3h11v10h-11zM6.2 3v10M9.8 3v10',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
};

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
      `gv-tool gv-tool-${name}`,
      { type: 'button', 'aria-haspopup': name === 'more' ? 'menu' : 'dialog', 'aria-expanded': 'false' },
      icon(ICONS[name], 'gv-icon'),
      element('span', 'gv-tool-name', {}, label),
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
