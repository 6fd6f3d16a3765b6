/** What the filters say. `{name}` marks what is filled in. */
export interface FilterTexts {
  filterAdd: string;
  filterClear: string;
  filterClearAll: string;
  filterRemove: string;
  filterIsOneOf: string;
  filterContains: string;
  filterBetween: string;
  filterFrom: string;
  filterTo: string;
  filterMore: string;
  filterNoValue: string;
  filterWrong: string;
  filterNotNumber: string;
  filterNotDay: string;
  filterTurned: string;
  filterAddValue: string;
  filterAtHand: string;
}
