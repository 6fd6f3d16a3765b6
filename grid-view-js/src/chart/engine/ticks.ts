import type { Formats } from '../../format/formats.ts';
import { currencyStyle, isCurrency } from '../../format/money.ts';
import type { Format } from '../../wire/wire.ts';

const COMPACT_FROM = 10_000;

export type TickWriter = (value: number) => string;

/**
 * Labels of a value axis. Ticks are round numbers, so they are written as short as they are: the decimals of the
 * format would only add zeros.
 */
export function tickWriter(formats: Formats, format: Format | undefined, largest: number): TickWriter {
  const { type, currency, unit } =
    format === undefined || typeof format === 'string' ? { type: format ?? 'number' } : format;
  if (type === 'duration' || type === 'bytes') return formats.writer(format ?? 'number');
  const write = new Intl.NumberFormat(formats.locale, {
    maximumSignificantDigits: 6,
    // A number written as text is a name, such as a year.
    ...(type === 'text' && { useGrouping: false }),
    ...(type !== 'text' && largest >= COMPACT_FROM && { notation: 'compact' }),
    ...((type === 'percent' || type === 'ratio') && { style: 'percent' }),
    ...(type === 'currency' && isCurrency(currency) && currencyStyle(formats.locale, currency)),
  });
  const share = type === 'percent' ? 100 : 1;
  return (value) => {
    const text = write.format(value / share);
    return unit === undefined ? text : `${text}\u00a0${unit}`;
  };
}

const TIME_UNITS: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  year: { year: 'numeric' },
  quarter: { month: 'short' },
  month: { month: 'short' },
  day: { day: 'numeric', month: 'short' },
  hour: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  minute: { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
};
const SECONDS: Intl.DateTimeFormatOptions = { minute: '2-digit', second: '2-digit', hourCycle: 'h23' };

/** Labels of a time axis: each tick tells the largest unit that begins at it. */
export function timeTickWriter(locale: string): (value: number, index: number, extra?: TimeTick) => string {
  const known = new Map<string, Intl.DateTimeFormat>();
  return (value, _index, extra) => {
    const unit = extra?.time?.upperTimeUnit ?? 'day';
    let format = known.get(unit);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, TIME_UNITS[unit] ?? SECONDS);
      known.set(unit, format);
    }
    return format.format(value);
  };
}

interface TimeTick {
  time?: { upperTimeUnit?: string };
}
