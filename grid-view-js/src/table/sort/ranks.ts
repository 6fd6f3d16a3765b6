import type { TableColumn, TableRows } from '../model/rows.ts';
import type { SortKeys } from './keys.ts';

const STRIDE = 8192;
/** A run that the built-in sort handles well within a slice. */
const RUN = 1024;

/** Text in the order of the locale: only the distinct values are compared, each row then has its value's rank. */
export function* ranksOf(rows: TableRows, column: TableColumn, locale: string): Generator<void, SortKeys> {
  const places = new Map<string, number>();
  const placeOf = new Uint32Array(rows.count);
  let empty: Uint8Array | undefined;
  for (let row = 0; row < rows.count; row++) {
    if (row % STRIDE === 0) yield;
    const cell = rows.cell(row, column);
    if (cell === null) {
      empty ??= new Uint8Array(rows.count);
      empty[row] = 1;
      continue;
    }
    const text = String(cell);
    let place = places.get(text);
    if (place === undefined) {
      place = places.size;
      places.set(text, place);
    }
    placeOf[row] = place;
  }
  const ranks = yield* rank([...places.keys()], locale);
  for (let row = 0; row < rows.count; row++) placeOf[row] = ranks[placeOf[row] as number] ?? 0;
  return { words: [placeOf], empty };
}

function* rank(texts: readonly string[], locale: string): Generator<void, Uint32Array> {
  const { compare } = new Intl.Collator(locale, { numeric: true });
  const sorted = yield* mergeSort(texts, compare);
  const ranks = new Uint32Array(texts.length);
  sorted.forEach((place, at) => {
    ranks[place] = at;
  });
  return ranks;
}

/** Sorts places by their texts; the built-in sort would hold the page for seconds where there are many. */
function* mergeSort(
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, Uint32Array> {
  const count = texts.length;
  const byText = (a: number, b: number) => compare(texts[a] as string, texts[b] as string);
  let from = Uint32Array.from(texts, (_, place) => place);
  for (let start = 0; start < count; start += RUN) {
    from.subarray(start, start + RUN).sort(byText);
    yield;
  }
  let to = new Uint32Array(count);
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      let left = start;
      let right = middle;
      for (let at = start; at < end; at++) {
        if (at % RUN === 0) yield;
        const a = from[left] as number;
        const b = from[right] as number;
        const takeLeft = right >= end || (left < middle && byText(a, b) <= 0);
        to[at] = takeLeft ? a : b;
        if (takeLeft) left++;
        else right++;
      }
    }
    [from, to] = [to, from];
  }
  return from;
}
