import { ClientSideRowModelModule, createGrid, ModuleRegistry, QuickFilterModule } from 'ag-grid-community';
import { isNumeric, writers } from './records.js';

ModuleRegistry.registerModules([ClientSideRowModelModule, QuickFilterModule]);

window.mount = (root, columns, rows, compareTexts) => {
  const write = writers(columns);
  const grid = createGrid(root, {
    columnDefs: columns.map(({ key, label, type }) => ({
      field: key,
      headerName: label,
      sortable: true,
      flex: 1,
      valueFormatter: ({ value }) => write[key](value),
      ...(!isNumeric(type) && { comparator: compareTexts }),
    })),
    rowData: rows,
    rowHeight: 36,
    headerHeight: 40,
    animateRows: false,
    cacheQuickFilter: true,
  });
  return {
    destroy: () => grid.destroy(),
    search: (text) => grid.setGridOption('quickFilterText', text),
  };
};
