export { LocalArrangement } from '../table/arrange/local.ts';
export { RemoteArrangement } from '../table/arrange/remote.ts';
export { richLooks } from '../table/grid/rich-looks.ts';
export { ShownTotals } from '../table/shown-totals-row.ts';
export { csv } from '../tools/out/csv.ts';
export { equip, styles } from '../tools/tools.ts';
