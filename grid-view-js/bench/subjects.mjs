/** What is measured: the names of the files in subjects/, and what they are called in the table. */
export const SUBJECTS = {
  'grid-view': 'Grid View',
  'ag-grid': 'AG Grid Community',
  tabulator: 'Tabulator',
  revogrid: 'RevoGrid',
  tanstack: 'TanStack Table + Virtual',
  probe: 'no library (probe)',
};
