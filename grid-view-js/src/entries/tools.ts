export { Finder } from '../table/arrange/finder.ts';
export { RemoteArrangement } from '../table/arrange/remote.ts';
export { richLooks } from '../table/grid/rich-looks.ts';
export { shownTotals } from '../table/shown-totals.ts';
export { equip, styles } from '../tools/tools.ts';
