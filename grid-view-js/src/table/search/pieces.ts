import type { Mark } from '../../filter/filter.ts';
import { fold } from '../../filter/fold.ts';

export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** Cuts a text where folded words occur in it, for marking them. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  const folded = fold(text);
  // Where the folded text has another length, places in one mean nothing in the other.
  if (words.length === 0 || folded.length !== text.length) return [{ text, match: false }];
  const marked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = folded.indexOf(word); at !== -1; at = folded.indexOf(word, at + 1)) {
      marked.fill(1, at, at + word.length);
    }
  }
  const result: Piece[] = [];
  for (let start = 0, end = 1; start < text.length; start = end, end++) {
    while (end < text.length && marked[end] === marked[start]) end++;
    result.push({ text: text.slice(start, end), match: marked[start] === 1 });
  }
  return result;
}

/** What to mark in the cells of a column. */
export function wordsFor(marks: readonly Mark[], key: string): string[] {
  return marks.filter(({ columns }) => columns.includes(key)).map(({ text }) => text);
}
