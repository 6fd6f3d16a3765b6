/** Heights in pixels; the style sheet sets the same ones. */
export const ROW_HEIGHT = 36;
/** Of a row whose texts take several lines. */
export const TALL_ROW_HEIGHT = 76;
export const HEADER_HEIGHT = 40;
/** Of the row above the headers that names groups of columns. */
export const GROUPS_HEIGHT = 32;
export const MAX_HEIGHT = HEADER_HEIGHT + 11 * ROW_HEIGHT;

/** Browsers stop at 17 to 33 million pixels; a taller table scrolls proportionally within this height. */
export const MAX_SCROLL_HEIGHT = 15_000_000;

/** Which rows lie in view: the first row of the pool, and how far it is moved up out of view. */
export interface Window {
  readonly first: number;
  readonly offset: number;
}

/** Maps between the scroll position and the rows, for a number of rows shown in a body of some height. */
export class Viewport {
  /** The height that the scroll bar sees for all rows. */
  readonly scrollHeight: number;
  readonly #count: number;
  readonly #body: number;
  readonly #row: number;
  readonly #ratio: number;

  constructor(count: number, bodyHeight: number, rowHeight = ROW_HEIGHT) {
    const full = count * rowHeight;
    this.#count = count;
    this.#body = bodyHeight;
    this.#row = rowHeight;
    this.scrollHeight = Math.min(full, MAX_SCROLL_HEIGHT);
    this.#ratio = full > this.scrollHeight ? (full - bodyHeight) / (this.scrollHeight - bodyHeight) : 1;
  }

  /** As many rows as can be seen at once, parts of rows included. */
  get poolSize(): number {
    return Math.min(this.#count, Math.ceil(this.#body / this.#row) + 1);
  }

  windowAt(scrollTop: number): Window {
    const top = Math.max(0, Math.min(scrollTop * this.#ratio, this.#count * this.#row - this.#body));
    const first = Math.max(0, Math.min(Math.floor(top / this.#row), this.#count - this.poolSize));
    return { first, offset: top - first * this.#row };
  }

  /** The scroll position nearest to the current one at which the row is fully in view. */
  scrollTopFor(row: number, scrollTop: number): number {
    const top = scrollTop * this.#ratio;
    const rowTop = row * this.#row;
    if (rowTop < top) return this.topOf(row);
    const below = rowTop + this.#row - this.#body;
    return below > top ? Math.ceil(below / this.#ratio) : scrollTop;
  }

  /** The scroll position at which the row is the first. */
  topOf(row: number): number {
    return (row * this.#row) / this.#ratio;
  }

  /** How many rows a page key moves. */
  get page(): number {
    return Math.max(1, Math.floor(this.#body / this.#row) - 1);
  }
}
