import { TabulatorFull } from 'tabulator-tables';
import 'tabulator-tables/dist/css/tabulator.min.css';
import { holds, isNumeric, writers } from './records.js';

window.mount = (root, columns, rows, compareTexts) => {
  const write = writers(columns);
  const table = new TabulatorFull(root, {
    data: rows,
    height: root.clientHeight,
    layout: 'fitColumns',
    rowHeight: 36,
    renderVertical: 'virtual',
    columns: columns.map(({ key, label, type }) => ({
      title: label,
      field: key,
      formatter: (cell) => write[key](cell.getValue()),
      sorter: isNumeric(type) ? 'number' : compareTexts,
    })),
  });
  return {
    destroy: () => table.destroy(),
    search: (text) => table.setFilter((record) => holds(record, columns, text.toLowerCase())),
  };
};
