import type { Mending } from '../wire/guard.ts';
import type { Column, Layout } from '../wire/wire.ts';

const LAYOUT = { blocks: [], kpiColumns: 4 };
const TABLE = { rowCount: undefined, returnedRows: 0, truncated: false };
const PLAIN_COLUMN = { type: 'text', format: 'text', align: 'left' };

/**
 * How an artifact is mended. What an artifact written by hand may leave out has its usual value here, without a note;
 * a figure without its name or a chart without its option cannot be guessed, so their absence is told.
 */
export const MENDING: Mending = {
  usual: {
    component: { type: 'grid_view', title: '' },
    artifact: {
      version: 1,
      gridId: '',
      title: '',
      locale: 'en',
      zone: 'UTC',
      layout: LAYOUT,
      rows: [],
      table: TABLE,
      kpis: [],
      charts: [],
      diagnostics: [],
      explanation: [],
    },
    layout: LAYOUT,
    column: { ...PLAIN_COLUMN, label: undefined },
    table: TABLE,
    kpi: { rawValue: null, tone: 'default', aggregate: 'count' },
    delta: { rawValue: null },
    // The option alone decides what is drawn; the kind is what it is called.
    chart: {
      id: '',
      chartType: 'bar',
      title: '',
      height: 300,
      dataSource: 'static',
      formats: {},
      description: '',
      alternatives: [],
    },
    overlay: { title: '', tone: 'default' },
    problem: { code: 'note', severity: 'warning', pointer: '' },
  },
  // Cells find their column by position, so a column that cannot be read stays in its place, hidden.
  instead: { column: { ...PLAIN_COLUMN, key: '', label: '', hide: true } },
  after: {
    column(column: Column) {
      column.label ??= column.key;
    },
    layout(layout: Layout, at, tell) {
      const blocks = [...new Set(layout.blocks)];
      if (blocks.length < layout.blocks.length)
        tell('duplicate_block', `${at}/blocks`, 'a block stands there twice');
      layout.blocks = blocks;
    },
  },
};
