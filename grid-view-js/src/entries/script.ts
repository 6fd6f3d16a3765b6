import type { GridViewOptions } from '../api.ts';
import type { ChartEngine } from '../chart/chart-engine.ts';
import { mount } from '../index.ts';
import { version } from './version.ts';

// Known only while the script runs: the charts lie beside it, wherever the page itself is.
const ownUrl = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;

Object.assign(window, {
  GridView: {
    version,
    /** Mounts an artifact in an element; the charts follow when they come near the screen. */
    init(options: GridViewOptions) {
      const charts = new URL('grid-view-charts.mjs', ownUrl).href;
      return mount(options, () => import(charts) as Promise<ChartEngine>);
    },
  },
});
