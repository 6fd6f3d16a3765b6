import { defineCustomElement } from '@revolist/revogrid/standalone/revo-grid.js';
import { isNumeric, writers } from './records.js';

window.mount = (root, columns, rows, compareTexts) => {
  defineCustomElement();
  const write = writers(columns);
  const grid = document.createElement('revo-grid');
  grid.style.display = 'block';
  grid.style.height = '100%';
  grid.readonly = true;
  grid.rowSize = 36;
  grid.theme = 'compact';
  grid.columns = columns.map(({ key, label, type }) => ({
    prop: key,
    name: label,
    sortable: true,
    cellTemplate: (_, { value }) => write[key](value),
    size: 118,
    ...(!isNumeric(type) && { cellCompare: (prop, a, b) => compareTexts(a[prop], b[prop]) }),
  }));
  grid.source = rows;
  root.append(grid);
  // Its filters are by column; it has no search over all of them.
  return { destroy: () => grid.remove() };
};
