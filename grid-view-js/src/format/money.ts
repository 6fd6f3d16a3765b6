/** ISO 4217's exceptions from two decimals; browsers differ in theirs, so they are not asked. */
const DECIMALS: readonly (readonly [number, string])[] = [
  [0, 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF'],
  [3, 'BHD IQD JOD KWD LYD OMR TND'],
  [4, 'CLF UYW'],
];

/** True for three letters, known or not: an unknown code is its own symbol. */
export function isCurrency(code: string | undefined): code is string {
  return code !== undefined && /^[A-Za-z]{3}$/.test(code);
}

/** How many decimals an amount of the currency has. */
export function decimalsOf(code: string): number {
  const known = DECIMALS.find(([, codes]) => codes.includes(code.toUpperCase()));
  return known ? known[0] : 2;
}

/** The locale's symbol. Chromium has a word of its own for the hryvnia in two languages; the narrow form is CLDR's. */
export function currencyStyle(locale: string, currency: string): Intl.NumberFormatOptions {
  const ownWord = currency.toUpperCase() === 'UAH' && /^(?:uk|ru)\b/.test(locale);
  return { style: 'currency', currency, ...(ownWord && { currencyDisplay: 'narrowSymbol' }) };
}
