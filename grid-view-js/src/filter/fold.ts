/**
 * Makes texts comparable without regard to case: Unicode form NFC, then lower case, then form NFC again, because the dot
 * that the capital I with a dot leaves behind may have to change places, then both forms of the small sigma as one. Accents
 * count. Java does the same.
 */
export function fold(text: string): string {
  return text.normalize('NFC').toLowerCase().normalize('NFC').replaceAll('ς', 'σ');
}
