export { csv, openColumnMenu, openFilters, openPanel } from '../tools/panels.ts';
