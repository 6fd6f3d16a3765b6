import type { SortKeys } from './keys.ts';

/** From so many rows on, few passes with many counters are quicker than many passes with few. */
const MANY_ROWS = 20_000;
/** How many rows are gone through between two yields. */
const STRIDE = 65_536;

/** One pass: which bits of a word decide, and which way round. */
interface Digits {
  readonly word: Uint32Array;
  readonly shift: number;
  readonly mask: number;
  readonly flip: number;
}

/**
 * Sorts row numbers by keys, stably: rows with equal keys keep their order, also when descending. That is what lets
 * a sort by several columns be one sort after another, the least important first.
 */
export function* sortRows(
  order: Uint32Array<ArrayBuffer>,
  { words, empty }: SortKeys,
  descending: boolean,
): Generator<void, Uint32Array<ArrayBuffer>> {
  let from = order;
  let to = new Uint32Array(order.length);
  const bits = order.length < MANY_ROWS ? 8 : 16;
  const mask = 2 ** bits - 1;
  for (const word of words) {
    for (let shift = 0; shift < 32; shift += bits) {
      const digits = { word, shift, mask, flip: descending ? mask : 0 };
      if (yield* distribute(from, to, digits)) [from, to] = [to, from];
    }
  }
  return empty ? emptyLast(from, to, empty) : from;
}

/** False where all rows have the same digits and nothing needs to move. */
function* distribute(from: Uint32Array, to: Uint32Array, digits: Digits): Generator<void, boolean> {
  const count = from.length;
  const starts = new Uint32Array(digits.mask + 2);
  for (let row = 0; row < count; row += STRIDE) {
    countDigits(starts, digits.word.subarray(row, row + STRIDE), digits);
    yield;
  }
  if (starts.includes(count)) return false;
  for (let digit = 0; digit <= digits.mask; digit++) (starts[digit + 1] as number) += starts[digit] as number;
  for (let at = 0; at < count; at += STRIDE) {
    moveRows(from.subarray(at, at + STRIDE), to, starts, digits);
    yield;
  }
  return true;
}

function countDigits(counts: Uint32Array, keys: Uint32Array, { shift, mask, flip }: Digits): void {
  for (let at = 0; at < keys.length; at++) {
    const digit = (((keys[at] as number) >>> shift) & mask) ^ flip;
    (counts[digit + 1] as number)++;
  }
}

function moveRows(
  from: Uint32Array,
  to: Uint32Array,
  places: Uint32Array,
  { word, shift, mask, flip }: Digits,
): void {
  for (let at = 0; at < from.length; at++) {
    const row = from[at] as number;
    const digit = (((word[row] as number) >>> shift) & mask) ^ flip;
    to[(places[digit] as number)++] = row;
  }
}

function emptyLast(
  from: Uint32Array<ArrayBuffer>,
  to: Uint32Array<ArrayBuffer>,
  empty: Uint8Array,
): Uint32Array<ArrayBuffer> {
  let at = 0;
  for (const row of from) if (empty[row] === 0) to[at++] = row;
  for (const row of from) if (empty[row] === 1) to[at++] = row;
  return to;
}
