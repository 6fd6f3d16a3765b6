import type { Row } from '../../wire/wire.ts';
import type { TableRows } from '../model/rows.ts';

export const PAGE_ROWS = 200;
/** So many pages stay at hand; then the ones that were out of view longest go. */
const MOST_PAGES = 100;
/** No row at hand has this number. */
const NOT_HERE = 0xffffffff;
/** Four bytes each: beyond so many, a reader narrows a result down instead of scrolling to its end. */
const MOST_PLACES = 10_000_000;

/** The pages of one answered query that are at hand. */
export class PageStore {
  /** The row at hand for each place of the result. */
  readonly order: Uint32Array;
  readonly #rows: TableRows;
  /** Rows of the artifact that are the result's first ones. */
  readonly #own: number;
  /** Where each page's rows lie among those at hand; the one used last at the end. */
  readonly #slots = new Map<number, number>();
  readonly #free: number[];

  constructor(rows: TableRows, count: number, own: number, free: number[]) {
    this.#rows = rows;
    this.#own = Math.min(own, count);
    this.#free = free;
    this.order = new Uint32Array(Math.min(count, MOST_PLACES)).fill(NOT_HERE);
    for (let place = 0; place < this.#own; place++) this.order[place] = place;
  }

  /** The first place from one up to another whose row is not at hand, as the part of its page that is missing. */
  missing(first: number, end: number): { offset: number; limit: number } | undefined {
    for (let place = first; place < Math.min(end, this.order.length); place++) {
      if (this.order[place] !== NOT_HERE) continue;
      const start = pageOf(place) * PAGE_ROWS;
      let offset = start;
      while (this.order[offset] !== NOT_HERE) offset++;
      return { offset, limit: Math.min(start + PAGE_ROWS, this.order.length) - offset };
    }
    return undefined;
  }

  /** Keeps the pages of these places from being dropped next. */
  touch(first: number, end: number): void {
    for (let page = pageOf(first); page * PAGE_ROWS < end; page++) {
      const slot = this.#slots.get(page);
      if (slot === undefined) continue;
      this.#slots.delete(page);
      this.#slots.set(page, slot);
    }
  }

  /** Takes rows from a place on, none beyond its page. */
  put(offset: number, rows: readonly Row[]): void {
    const page = pageOf(offset);
    const slot = this.#slots.get(page) ?? this.#freeSlot();
    this.#slots.set(page, slot);
    const end = Math.min((page + 1) * PAGE_ROWS, this.order.length, offset + rows.length);
    for (let place = offset; place < end; place++) {
      const row = slot + (place % PAGE_ROWS);
      this.#rows.replace(row, rows[place - offset]);
      this.order[place] = row;
    }
  }

  /** Gives back the room of all pages. */
  clear(): void {
    for (const page of [...this.#slots.keys()]) this.#drop(page);
  }

  #freeSlot(): number {
    if (this.#slots.size >= MOST_PAGES) this.#drop(this.#slots.keys().next().value as number);
    const slot = this.#free.pop();
    if (slot !== undefined) return slot;
    this.#rows.append(Array.from({ length: PAGE_ROWS }, () => []));
    return this.#rows.count - PAGE_ROWS;
  }

  #drop(page: number): void {
    const start = page * PAGE_ROWS;
    for (let place = start; place < start + PAGE_ROWS; place++)
      this.order[place] = place < this.#own ? place : NOT_HERE;
    const slot = this.#slots.get(page) as number;
    for (let at = 0; at < PAGE_ROWS; at++) this.#rows.replace(slot + at, []);
    this.#slots.delete(page);
    this.#free.push(slot);
  }
}

function pageOf(place: number): number {
  return Math.floor(place / PAGE_ROWS);
}
