type Child = Node | string;
type Properties = Readonly<Record<string, string | number | boolean | undefined>>;

/**
 * Builds an element. Strings become text nodes, never markup: this is the only way the widget makes elements, so no
 * value of an artifact can become code.
 */
export function element<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  attributes: Properties = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const node = document.createElement(name);
  if (className) node.className = className;
  for (const [attribute, value] of Object.entries(attributes)) {
    if (value !== undefined && value !== false)
      node.setAttribute(attribute, value === true ? '' : String(value));
  }
  node.append(...children);
  return node;
}

const SVG = 'http://www.w3.org/2000/svg';

/** A decorative icon from the path of a 16 × 16 drawing. */
export function icon(path: string, className: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 16 16');
  svg.setAttribute('aria-hidden', 'true');
  svg.setAttribute('class', className);
  const line = document.createElementNS(SVG, 'path');
  line.setAttribute('d', path);
  svg.append(line);
  return svg;
}
