/** Every text the widget itself says. `{name}` marks what is filled in. */
export interface Texts {
  yes: string;
  no: string;
  noRows: string;
  noMatches: string;
  search: string;
  filters: string;
  columns: string;
  more: string;
  oneRow: string;
  rows: string;
  rowsFound: string;
  firstOf: string;
  firstOnly: string;
  columnsCut: string;
  sortedAscending: string;
  sortedDescending: string;
  unsorted: string;
  partial: string;
  partialHint: string;
  change: string;
  total: string;
  notes: string;
  howMade: string;
  loading: string;
  chartFailed: string;
  toolsFailed: string;
  notMounted: string;
  table: string;
  keyFigures: string;
}
