import type { GridViewHandle, GridViewOptions } from '../api.ts';
import * as engine from '../chart/engine/draw.ts';
import { mount } from '../index.ts';

export { version } from './version.ts';

/** Mounts an artifact in an element; the charts are part of this build, for pages that stand alone. */
export function init(options: GridViewOptions): GridViewHandle {
  return mount(options, () => Promise.resolve(engine));
}
