/** Latin letters but the dotted capital I, and signs: of these the lower case is all that folding changes, none for one. */
const SIMPLE = /^[\0-\u012f\u0131-\u02af\u2010-\u205f\u20a0-\u20bf]*$/;

/** True for a text that is folded letter by letter, so that every place in it stays where it is. */
export function foldsByLetter(text: string): boolean {
  return SIMPLE.test(text);
}

/**
 * Makes texts comparable without regard to case: Unicode form NFC, then lower case, then form NFC again, because the dot
 * that the capital I with a dot leaves behind may have to change places, then both forms of the small sigma as one. Accents
 * count. Java does the same.
 */
export function fold(text: string): string {
  return foldsByLetter(text)
    ? text.toLowerCase()
    : text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}
