export { draw } from '../chart/engine/draw.ts';
