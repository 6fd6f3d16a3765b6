import type { SortKeys } from './keys.ts';

/** From so many rows on, few passes with many counters are quicker than many passes with few. */
const MANY_ROWS = 20_000;

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
  for (const word of words) {
    for (let shift = 0; shift < 32; shift += bits) {
      if (distribute(from, to, word, shift, bits, descending)) [from, to] = [to, from];
      yield;
    }
  }
  return empty ? emptyLast(from, to, empty) : from;
}

/** One pass by some bits of the keys; false where all rows have the same ones and nothing needs to move. */
function distribute(
  from: Uint32Array,
  to: Uint32Array,
  word: Uint32Array,
  shift: number,
  bits: number,
  descending: boolean,
): boolean {
  const count = from.length;
  const digits = 1 << bits;
  const mask = digits - 1;
  const flip = descending ? mask : 0;
  const starts = new Uint32Array(digits + 1);
  for (let row = 0; row < count; row++) {
    const digit = (((word[row] as number) >>> shift) & mask) ^ flip;
    (starts[digit + 1] as number)++;
  }
  const first = count > 0 ? (((word[0] as number) >>> shift) & mask) ^ flip : 0;
  if (starts[first + 1] === count) return false;
  for (let digit = 0; digit < digits; digit++) (starts[digit + 1] as number) += starts[digit] as number;
  for (let at = 0; at < count; at++) {
    const row = from[at] as number;
    const digit = (((word[row] as number) >>> shift) & mask) ^ flip;
    to[(starts[digit] as number)++] = row;
  }
  return true;
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
