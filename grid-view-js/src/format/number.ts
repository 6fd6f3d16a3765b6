import type { FormatDetails } from '../artifact/artifact.ts';

/** Writes one kind of number; takes a number, or a string of digits that is formatted without rounding first. */
export type NumberWriter = (value: number | string) => string;

/**
 * Numbers in the artifact's locale. Rounding is half-even on the shortest decimal of the value, as on the server,
 * so that a cell and a KPI computed there never differ in their last digit.
 */
export function numberWriter(locale: string, format: FormatDetails): NumberWriter {
  const write = writerOf(locale, format);
  const { unit } = format;
  return unit === undefined ? write : (value) => `${write(value)}\u00a0${unit}`;
}

function writerOf(
  locale: string,
  { type, currency, decimals, compact = false }: FormatDetails,
): NumberWriter {
  const digits = (least: number, most: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals ?? least,
    maximumFractionDigits: decimals ?? most,
    ...(compact && { notation: 'compact' }),
  });
  const usual = compact ? 1 : 2;
  switch (type) {
    case 'integer':
      return intlWriter(locale, digits(0, compact ? 1 : 0));
    case 'currency':
      return currencyWriter(locale, currency, decimals, digits(compact ? 0 : 2, usual), compact);
    case 'percent':
      return adaptive(locale, { ...digits(0, 1), style: 'unit', unit: 'percent' }, decimals, 0);
    case 'ratio':
      return adaptive(locale, { ...digits(0, 1), style: 'percent' }, decimals, 2);
    case 'number':
      return compact ? intlWriter(locale, digits(0, 1)) : adaptive(locale, digits(0, 2), decimals, 0);
    default:
      return String;
  }
}

/** Money without a code stays a number with two decimals: a sign is never guessed. */
function currencyWriter(
  locale: string,
  currency: string | undefined,
  decimals: number | undefined,
  digits: Intl.NumberFormatOptions,
  compact: boolean,
): NumberWriter {
  if (currency === undefined || !/^[A-Za-z]{3}$/.test(currency)) return intlWriter(locale, digits);
  const own = decimals === undefined && !compact;
  return intlWriter(locale, { ...(own ? {} : digits), style: 'currency', currency });
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

function intlWriter(locale: string, options: Intl.NumberFormatOptions): NumberWriter {
  const format = new Intl.NumberFormat(locale, {
    ...options,
    roundingMode: 'halfEven',
    signDisplay: 'negative',
  });
  // The string form makes Intl round the shortest decimal, not the binary value that stands behind it.
  return (value) => format.format((Number.isSafeInteger(value) ? value : String(value)) as number);
}
