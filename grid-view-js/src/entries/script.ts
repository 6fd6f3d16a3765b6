import type { GridViewOptions } from '../api.ts';
import type { Chunks } from '../chunks.ts';
import { mount } from '../index.ts';
import { version } from './version.ts';

// Known only while the script runs: the chunks lie beside it, wherever the page itself is.
const ownUrl = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;

function beside<Name extends keyof Chunks>(name: Name): ReturnType<Chunks[Name]> {
  return import(new URL(`grid-view-${name}.mjs`, ownUrl).href) as ReturnType<Chunks[Name]>;
}

Object.assign(window, {
  GridView: {
    version,
    /** Mounts an artifact in an element; charts and what else is not always needed follow. */
    init(options: GridViewOptions) {
      return mount(options, {
        charts: () => beside('charts'),
        tools: () => beside('tools'),
      });
    },
  },
});
