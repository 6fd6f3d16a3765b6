const SVG = 'http://www.w3.org/2000/svg';
const HEIGHT = 36;
/** A bar for a single row is still to be seen. */
const LEAST = 1.5;

/** How values are spread, as bars side by side; decoration beside the numbers that say it. */
export function histogram(bins: Uint32Array): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', `0 0 ${bins.length} ${HEIGHT}`);
  svg.setAttribute('preserveAspectRatio', 'none');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', 'gv-histogram');
  const most = Math.max(...bins);
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', [...bins].map((count, at) => bar(count, at, most)).join(''));
  svg.append(path);
  return svg;
}

function bar(count: number, at: number, most: number): string {
  if (count === 0) return '';
  const height = Math.max(LEAST, (count / most) * HEIGHT);
  return `M${at + 0.06} ${HEIGHT}v${-height}h.88v${height}z`;
}
