/** What the table's tools say beside the texts of the widget itself. */
export interface ToolTexts {
  sortAscending: string;
  sortDescending: string;
  filterColumn: string;
  pinStart: string;
  pinEnd: string;
  autoWidth: string;
  moveLeft: string;
  moveRight: string;
  columnMoved: string;
  columnWidth: string;
  /** What a small line through the numbers of a cell shows. */
  series: string;
  moveUp: string;
  moveDown: string;
  hideColumn: string;
  wrapTexts: string;
  findColumn: string;
  otherColumns: string;
  moreColumns: string;
  showAll: string;
  reset: string;
  pinColumn: string;
  notPinned: string;
  atStart: string;
  atEnd: string;
  shown: string;
  hidden: string;
  copyTable: string;
  copySelection: string;
  csvShown: string;
  csvAll: string;
  csvFirst: string;
  print: string;
  selected: string;
  copied: string;
  copyFailed: string;
  saved: string;
}
