export { Finder } from '../table/arrange/finder.ts';
export { richLooks } from '../table/grid/rich-looks.ts';
export { shownTotals } from '../table/shown-totals.ts';
export { csv, equip, styles } from '../tools/tools.ts';
