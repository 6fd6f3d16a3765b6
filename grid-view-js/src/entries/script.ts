import type { GridViewHandle, GridViewOptions } from '../api.ts';
import type { ChartEngine } from '../chart/chart-engine.ts';
import { mount } from '../index.ts';

export { version } from './version.ts';

// Known only while the script runs: the charts lie beside it, wherever the page itself is.
const ownUrl = (document.currentScript as HTMLScriptElement | null)?.src || document.baseURI;

/** Mounts an artifact in an element; the charts follow when they come near the screen. */
export function init(options: GridViewOptions): GridViewHandle {
  const charts = new URL('grid-view-charts.mjs', ownUrl).href;
  return mount(options, () => import(charts) as Promise<ChartEngine>);
}
