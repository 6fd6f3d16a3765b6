import type { GridViewHandle, GridViewOptions } from '../api.ts';
import { mount } from '../index.ts';

export { version } from './version.ts';

/** Mounts an artifact in an element; the charts follow when they come near the screen. */
export function init(options: GridViewOptions): GridViewHandle {
  return mount(options, () => import('./charts.ts'));
}
