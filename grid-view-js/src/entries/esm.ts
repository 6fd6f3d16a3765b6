import type { GridViewHandle, GridViewOptions } from '../api.ts';
import { mount } from '../index.ts';

export { version } from './version.ts';

/** Mounts an artifact in an element; charts and what else is not always needed follow. */
export function init(options: GridViewOptions): GridViewHandle {
  return mount(options, {
    charts: () => import('./charts.ts'),
    tools: () => import('./tools.ts'),
  });
}
