import type { Formats } from '../format/formats.ts';
import type { Chart } from '../wire/wire.ts';

/** What the chart chunk offers to the rest of the widget, which knows no more about it. */
export interface ChartEngine {
  /** The style sheet of what the engine puts on the page. */
  readonly styles: string;
  /** Draws into an element of the page; throws where the option cannot be drawn. */
  draw(box: HTMLElement, chart: Chart, surroundings: ChartSurroundings): DrawnChart;
}

export interface ChartSurroundings {
  readonly formats: Formats;
  readonly dark: boolean;
}

export interface DrawnChart {
  setDark(dark: boolean): void;
  dispose(): void;
}
