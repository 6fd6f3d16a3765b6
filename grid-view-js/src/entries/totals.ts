export { shownTotals } from '../table/shown-totals.ts';
