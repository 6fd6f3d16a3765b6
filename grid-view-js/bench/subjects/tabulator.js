import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { holds, isNumeric } from './records.js';

window.mount = (root, columns, rows, compareTexts) => {
  const table = new TabulatorFull(root, {
    data: rows,
    height: root.clientHeight,
    layout: 'fitColumns',
    rowHeight: 36,
    renderVertical: 'virtual',
    columns: columns.map(({ key, label, type }) => ({
      title: label,
      field: key,
      sorter: isNumeric(type) ? 'number' : compareTexts,
    })),
  });
  return {
    destroy: () => table.destroy(),
    search: (text) => table.setFilter((record) => holds(record, columns, text.toLowerCase())),
  };
};
