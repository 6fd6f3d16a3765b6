/** The words of a query in lower case, without doubles; a row must hold them all. */
export function wordsOf(query: string): string[] {
  return [...new Set(query.toLowerCase().split(/\s+/).filter(Boolean))].slice(0, 32);
}

export interface Piece {
  readonly text: string;
  readonly match: boolean;
}

/** Cuts a text where words occur in it, for marking them. */
export function pieces(text: string, words: readonly string[]): Piece[] {
  const lower = text.toLowerCase();
  // Where lower case has another length, places in one text mean nothing in the other.
  if (words.length === 0 || lower.length !== text.length) return [{ text, match: false }];
  const marked = new Uint8Array(text.length);
  for (const word of words) {
    for (let at = lower.indexOf(word); at !== -1; at = lower.indexOf(word, at + 1)) {
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
