import type { TableColumn, TableRows } from '../model/rows.ts';
import { guessedWords } from './guess.ts';
import type { SortKeys } from './keys.ts';
import { sortRows } from './radix.ts';

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
  const places = Uint32Array.from(texts, (_, place) => place);
  const words = texts.length > RUN ? yield* guessedWords(texts, locale) : [];
  const guessed = yield* sortRows(places, { words, empty: undefined }, false);
  const sorted = yield* mergeSort(guessed, texts, compare);
  const ranks = new Uint32Array(texts.length);
  sorted.forEach((place, at) => {
    ranks[place] = at;
  });
  return ranks;
}

/**
 * Sorts places by their texts, with little more than one comparison each where they nearly are in order. The built-in
 * sort would hold the page for seconds where there are many.
 */
function* mergeSort(
  places: Uint32Array<ArrayBuffer>,
  texts: readonly string[],
  compare: (a: string, b: string) => number,
): Generator<void, Uint32Array> {
  const count = texts.length;
  const byText = (a: number, b: number) => compare(texts[a] as string, texts[b] as string);
  let from = places;
  for (let start = 0; start < count; start += RUN) {
    sortRun(from.subarray(start, start + RUN), byText);
    yield;
  }
  let to = new Uint32Array(count);
  for (let width = RUN; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(start + 2 * width, count);
      if (middle === end || byText(from[middle - 1] as number, from[middle] as number) <= 0) {
        to.set(from.subarray(start, end), start);
        continue;
      }
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

function sortRun(run: Uint32Array, compare: (a: number, b: number) => number): void {
  let moves = run.length;
  for (let at = 1; at < run.length; at++) {
    const place = run[at] as number;
    let to = at;
    while (to > 0 && moves > 0 && compare(run[to - 1] as number, place) > 0) {
      run[to] = run[to - 1] as number;
      to--;
      moves--;
    }
    run[to] = place;
    if (moves === 0) {
      run.sort(compare);
      return;
    }
  }
}
