import { type Decimal, parseDecimal, roundedTo } from './decimal.ts';
import { intlWriter, type NumberWriter } from './number.ts';

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const;

/** Bytes in decimal units, the largest that leaves a number below a thousand: `1.5 MB`. */
export function bytesWriter(locale: string, decimals: number | undefined): NumberWriter {
  const whole = intlWriter(locale, { maximumFractionDigits: 0 });
  const most = decimals ?? 1;
  const parts = intlWriter(locale, { minimumFractionDigits: decimals ?? 0, maximumFractionDigits: most });
  return ofDecimal((bytes) => {
    let unit = 0;
    let shown = 0;
    let rest = roundedTo(bytes, 0);
    while (size(rest) >= 1000n * 10n ** BigInt(shown) && unit < BYTE_UNITS.length - 1) {
      unit++;
      shown = most;
      // Rounded anew from the whole value, so that nothing is rounded twice.
      rest = roundedTo(bytes, 3 * unit - most);
    }
    return `${(unit === 0 ? whole : parts)(`${rest}e${-shown}`)}\u00a0${BYTE_UNITS[unit]}`;
  });
}

/** Seconds as days, hours, minutes and seconds, without leading zero units: `2d 03h 05m`, `1h 05m 09s`, `9s`. */
export function durationWriter(locale: string, digits: (text: string) => string): NumberWriter {
  const format = new Intl.NumberFormat(locale);
  // With the marks around it that some scripts need.
  const minus = format.format(-1).replace(format.format(1), '');
  return ofDecimal((value) => {
    const rounded = roundedTo(value, 0);
    const seconds = size(rounded);
    const days = seconds / 86_400n;
    const hours = (seconds / 3600n) % 24n;
    const minutes = (seconds / 60n) % 60n;
    const rest = seconds % 60n;
    const text =
      days > 0n
        ? `${days}d ${two(hours)}h ${two(minutes)}m`
        : hours > 0n
          ? `${hours}h ${two(minutes)}m ${two(rest)}s`
          : minutes > 0n
            ? `${minutes}m ${two(rest)}s`
            : `${rest}s`;
    return (rounded < 0n ? minus : '') + digits(text);
  });
}

function ofDecimal(write: (value: Decimal) => string): NumberWriter {
  return (value) => {
    const decimal = parseDecimal(value);
    return decimal ? write(decimal) : String(value);
  };
}

function size(value: bigint): bigint {
  return value < 0n ? -value : value;
}

function two(value: bigint): string {
  return String(value).padStart(2, '0');
}
