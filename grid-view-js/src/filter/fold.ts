/**
 * Makes texts comparable without regard to case: Unicode form NFC, then lower case, then both forms of the small sigma
 * as one. Accents count. Java does the same.
 */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('ς', 'σ');
}
