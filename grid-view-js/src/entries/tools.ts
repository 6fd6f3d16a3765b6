export { Finder } from '../table/arrange/finder.ts';
export { RemoteArrangement } from '../table/arrange/remote.ts';
export { shownTotals } from '../table/shown-totals.ts';
export { csv, equip, styles } from '../tools/tools.ts';
