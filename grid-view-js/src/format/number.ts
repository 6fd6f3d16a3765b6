import type { FormatDetails } from '../wire/wire.ts';
import { parseDecimal, roundedTo, shifted } from './decimal.ts';
import { currencyStyle, decimalsOf, isCurrency } from './money.ts';

/** Writes one kind of number; takes a number, or a string of digits that is formatted without rounding first. */
export type NumberWriter = (value: number | string) => string;

/**
 * Numbers in the artifact's locale. Rounding is half-even on the shortest decimal of the value, as on the server,
 * so that a cell and a KPI computed there never differ in their last digit.
 */
export function numberWriter(
  locale: string,
  { type, currency, decimals, compact = false }: FormatDetails,
): NumberWriter {
  const digits = (least: number, most: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals ?? least,
    maximumFractionDigits: decimals ?? most,
  });
  const short: Intl.NumberFormatOptions = { ...digits(0, 1), notation: 'compact' };
  switch (type) {
    case 'integer':
      return intlWriter(locale, compact ? short : digits(0, 0));
    case 'currency': {
      const known = isCurrency(currency);
      const sign = known ? currencyStyle(locale, currency) : {};
      const own = known ? decimalsOf(currency) : 2;
      return compact
        ? adaptive(locale, { ...short, ...sign }, decimals, 0)
        : intlWriter(locale, { ...digits(own, own), ...sign });
    }
    case 'percent': {
      const write = adaptive(locale, { ...digits(0, 1), style: 'percent' }, decimals, 2);
      return (value) => write(shifted(value, -2));
    }
    case 'ratio':
      return adaptive(locale, { ...digits(0, 1), style: 'percent' }, decimals, 2);
    default:
      return adaptive(locale, compact ? short : digits(0, 2), decimals, 0);
  }
}

/**
 * Without stated decimals a small number keeps as many as it needs to show its first digits: 0.00012 is not "0".
 *
 * @param shift by how many places the format itself moves the decimal point (two for a ratio)
 */
function adaptive(
  locale: string,
  options: Intl.NumberFormatOptions,
  decimals: number | undefined,
  shift: number,
): NumberWriter {
  const usual = intlWriter(locale, options);
  if (decimals !== undefined) return usual;
  const most = options.maximumFractionDigits ?? 0;
  const writers = new Map<number, NumberWriter>([[most, usual]]);
  return (value) => {
    const size = Math.abs(Number(value));
    if (size === 0 || size >= 1) return usual(value);
    const digitsBeforePoint = Number(size.toExponential().split('e')[1]) + 1 + shift;
    const needed = Math.min(20, Math.max(most, most + 1 - digitsBeforePoint));
    let write = writers.get(needed);
    if (!write) {
      write = intlWriter(locale, { ...options, maximumFractionDigits: needed });
      writers.set(needed, write);
    }
    return write(value);
  };
}

export function intlWriter(locale: string, options: Intl.NumberFormatOptions): NumberWriter {
  const format = new Intl.NumberFormat(locale, {
    ...options,
    roundingMode: 'halfEven',
    signDisplay: 'negative',
  });
  return (value) => format.format(exact(value) as number);
}

/** The string form makes Intl round the shortest decimal, not the binary value that stands behind it. */
function exact(value: number | string): number | string | bigint {
  if (Number.isSafeInteger(value)) return value;
  // A string beyond the doubles would be infinite to Intl; no decimals are lost that anyone would see.
  if (Number.isFinite(Number(value))) return String(value);
  const decimal = parseDecimal(value);
  return decimal ? roundedTo(decimal, 0) : value;
}
