import { type Extent, moved, type Place } from './keyboard.ts';

export interface FocusParts {
  /** Takes the keys, and holds the focus itself while the active row is scrolled out of view. */
  readonly scroller: HTMLElement;
  /** The element at a place, if it is in view. */
  elementAt(place: Place): HTMLElement | undefined;
  placeOf(element: Element): Place | undefined;
  extent(): Extent;
  /** Scrolls so that the place comes into view. */
  reveal(place: Place): void;
}

/** One tab stop for the whole grid; arrows move within it. */
export class GridFocus {
  readonly #parts: FocusParts;
  #active: Place = { row: -1, column: 0 };
  #stop: HTMLElement | undefined;

  constructor(parts: FocusParts, signal: AbortSignal) {
    this.#parts = parts;
    parts.scroller.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    parts.scroller.addEventListener('focusin', (event) => this.#onFocus(event.target as Element), { signal });
    this.settle();
  }

  /** Whether the focus is within the grid. */
  get held(): boolean {
    const { scroller } = this.#parts;
    return scroller.contains((scroller.getRootNode() as Document | ShadowRoot).activeElement);
  }

  get column(): number {
    return this.#active.column;
  }

  /** To be called when other columns are there: the active place is in this one now, and the focus where it was. */
  settleIn(column: number, held: boolean): void {
    this.#active = { ...this.#active, column: Math.max(0, column) };
    this.settle(held);
  }

  /** Brings a place into view and puts the focus there. */
  go(place: Place): void {
    this.#active = place;
    this.#parts.reveal(place);
    const element = this.#parts.elementAt(place);
    this.#moveStop(element);
    element?.focus({ preventScroll: true });
  }

  /** To be called when other rows came into view: the tab stop, and the focus if it is here, follow the active place. */
  settle(held = this.#active.row >= 0 && this.held): void {
    const { scroller } = this.#parts;
    const element = this.#parts.elementAt(this.#active);
    this.#moveStop(element ?? this.#parts.elementAt({ ...this.#active, row: -1 }));
    if (held) (element ?? scroller).focus({ preventScroll: true });
  }

  #onKey(event: KeyboardEvent): void {
    if (event.key === 'Enter') this.#follow(event.target as Element);
    const place = moved(this.#active, event, this.#parts.extent());
    if (!place) return;
    event.preventDefault();
    this.go(place);
  }

  #onFocus(target: Element): void {
    const place = this.#parts.placeOf(target);
    if (!place) return;
    this.#active = place;
    this.#moveStop(this.#parts.elementAt(place));
  }

  /** Enter follows the cell's link; a link that has the focus itself does so without help. */
  #follow(target: Element): void {
    if (this.#active.row >= 0 && !target.closest('a'))
      this.#parts.elementAt(this.#active)?.querySelector('a')?.click();
  }

  #moveStop(stop: HTMLElement | undefined): void {
    if (!stop || stop === this.#stop) return;
    if (this.#stop) this.#stop.tabIndex = -1;
    stop.tabIndex = 0;
    this.#stop = stop;
  }
}
