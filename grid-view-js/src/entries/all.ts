import type { GridViewOptions } from '../api.ts';
import * as engine from '../chart/engine/draw.ts';
import { mount } from '../index.ts';
import * as tools from './tools.ts';
import { version } from './version.ts';

Object.assign(window, {
  GridView: {
    version,
    /** Mounts an artifact in an element; everything is part of this build, for pages that stand alone. */
    init: (options: GridViewOptions) =>
      mount(options, {
        charts: async () => engine,
        tools: async () => tools,
      }),
  },
});
