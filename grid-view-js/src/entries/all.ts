import type { GridViewOptions } from '../api.ts';
import * as engine from '../chart/engine/draw.ts';
import { mount } from '../index.ts';
import { version } from './version.ts';

Object.assign(window, {
  GridView: {
    version,
    /** Mounts an artifact in an element; the charts are part of this build, for pages that stand alone. */
    init: (options: GridViewOptions) => mount(options, () => Promise.resolve(engine)),
  },
});
