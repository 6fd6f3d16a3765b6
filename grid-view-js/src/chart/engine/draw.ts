import type { Chart } from '../../wire/wire.ts';
import type { ChartSurroundings, DrawnChart } from '../chart-engine.ts';
import { init } from './echarts.ts';
import { chartOption } from './option.ts';
import { paletteFor } from './palette.ts';
import styles from './style.css';

export { styles };

/** Draws a chart into an element and keeps it at the element's size. */
export function draw(box: HTMLElement, chart: Chart, { formats, dark }: ChartSurroundings): DrawnChart {
  const instance = init(box, undefined, { renderer: 'canvas' });
  const { fontFamily } = getComputedStyle(box);
  let isDark = dark;
  let width = box.clientWidth;
  const render = () => {
    const look = { formats, palette: paletteFor(isDark, chart.palette), width, fontFamily };
    instance.setOption(chartOption(chart, look), { notMerge: true });
  };
  try {
    render();
  } catch (error) {
    instance.dispose();
    throw error;
  }
  const observer = new ResizeObserver(() => {
    if (box.clientWidth === width) return;
    width = box.clientWidth;
    instance.resize();
    render();
  });
  observer.observe(box);
  return {
    setDark(dark) {
      isDark = dark;
      render();
    },
    dispose() {
      observer.disconnect();
      instance.dispose();
    },
  };
}
