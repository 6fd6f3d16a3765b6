export { draw, styles } from '../chart/engine/draw.ts';
