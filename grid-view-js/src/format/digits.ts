/** Puts the locale's digits in the place of ASCII's. */
export function localDigits(locale: string): (text: string) => string {
  const format = new Intl.NumberFormat(locale, { useGrouping: false });
  const digits = [...'0123456789'].map((digit) => format.format(Number(digit)));
  return digits[0] === '0'
    ? (text) => text
    : (text) => text.replace(/\d/g, (digit) => digits[Number(digit)] ?? digit);
}
