/** How many symbols of a text are looked at before it is left to the collator. */
const WORDS = 4;
/** Writings with more signs than that are left to the collator. */
const MOST_SIGNS = 2000;
/** A number stands where its first digit would, the longer ones after the shorter ones. */
const LONGEST_NUMBER = 20;
const STRIDE = 4096;
const ZERO = 48;
const IGNORED = -1;

/**
 * Words whose order is nearly that of the collator: it is asked where each sign stands, not how any two texts compare.
 * That is wrong where signs change each other, and says nothing of case; the collator has the last word, but has little
 * left to mend. The least significant word comes first.
 */
export function* guessedWords(texts: readonly string[], locale: string): Generator<void, Uint32Array[]> {
  const signs = yield* signsOf(texts);
  if (signs.length > MOST_SIGNS) return [];
  const { symbols, most } = symbolsOf(signs, locale);
  const bits = Math.ceil(Math.log2(most + 1));
  const perWord = Math.floor(32 / bits);
  const words = Array.from({ length: WORDS }, () => new Uint32Array(texts.length));
  const room = perWord * WORDS;
  const found = new Uint16Array(room + LONGEST_NUMBER + 1);
  for (let at = 0; at < texts.length; at++) {
    if (at % STRIDE === 0) yield;
    found.fill(0);
    write(texts[at] as string, symbols, found, room);
    for (let word = 0, from = 0; word < WORDS; word++) {
      let packed = 0;
      for (let end = from + perWord; from < end; from++) packed = (packed << bits) | (found[from] as number);
      (words[WORDS - 1 - word] as Uint32Array)[at] = packed;
    }
  }
  return words;
}

function* signsOf(texts: readonly string[]): Generator<void, string[]> {
  const seen = new Uint8Array(0x10000);
  for (let at = 0; at < texts.length; at++) {
    if (at % STRIDE === 0) yield;
    const text = texts[at] as string;
    for (let place = 0; place < text.length; place++) seen[text.charCodeAt(place)] = 1;
  }
  seen[ZERO] = 1;
  return Array.from(seen.keys())
    .filter((code) => seen[code] === 1)
    .map((code) => String.fromCharCode(code));
}

/** A symbol for each sign, greater ones for later signs; zero is the end of the text. */
function symbolsOf(signs: readonly string[], locale: string): { symbols: Int16Array; most: number } {
  const { compare } = new Intl.Collator(locale, { sensitivity: 'base' });
  const symbols = new Int16Array(0x10000);
  let symbol = 1;
  let before = '';
  for (const sign of signs.toSorted(compare)) {
    if (compare(before, sign) < 0) symbol += before === '0' ? LONGEST_NUMBER + 1 : 1;
    symbols[sign.charCodeAt(0)] = compare('', sign) === 0 ? IGNORED : symbol;
    before = sign;
  }
  return { symbols, most: Math.max(symbol + LONGEST_NUMBER, 10) };
}

function write(text: string, symbols: Int16Array, to: Uint16Array, room: number): void {
  const number = symbols[ZERO] as number;
  for (let place = 0, at = 0; place < text.length && at < room; place++) {
    const code = text.charCodeAt(place);
    if (!isDigit(code)) {
      if (symbols[code] !== IGNORED) to[at++] = symbols[code] as number;
      continue;
    }
    let start = place;
    while (isDigit(text.charCodeAt(place + 1))) place++;
    while (start < place && text.charCodeAt(start) === ZERO) start++;
    const length = Math.min(LONGEST_NUMBER, place + 1 - start);
    to[at++] = number + length;
    for (let digit = start; digit < start + length; digit++) to[at++] = text.charCodeAt(digit) - ZERO + 1;
  }
}

function isDigit(code: number): boolean {
  return code >= ZERO && code < ZERO + 10;
}
