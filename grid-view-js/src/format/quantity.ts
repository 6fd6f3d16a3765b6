import type { NumberWriter } from './number.ts';

const BYTE_UNITS = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'] as const;

/** Bytes in decimal units: `1.5 MB`. */
export function bytesWriter(locale: string): NumberWriter {
  const options = { roundingMode: 'halfEven', signDisplay: 'negative' } as const;
  const whole = new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 0 });
  const oneDecimal = new Intl.NumberFormat(locale, { ...options, maximumFractionDigits: 1 });
  return (value) => {
    let rest = Number(value);
    let unit = 0;
    while (Math.abs(rest) >= 1000 && unit < BYTE_UNITS.length - 1) {
      rest /= 1000;
      unit++;
    }
    return `${(unit === 0 ? whole : oneDecimal).format(rest)}\u00a0${BYTE_UNITS[unit]}`;
  };
}

/** Seconds as days, hours, minutes and seconds, without leading zero units: `2d 03h 05m`, `1h 05m 09s`, `9s`. */
export function durationText(value: number | string): string {
  const seconds = roundHalfEven(Math.abs(Number(value)));
  if (!Number.isFinite(seconds)) return String(value);
  const sign = Number(value) < 0 && seconds > 0 ? '-' : '';
  const days = Math.floor(seconds / 86_400);
  const hours = Math.floor(seconds / 3600) % 24;
  const minutes = Math.floor(seconds / 60) % 60;
  const rest = seconds % 60;
  if (days > 0) return `${sign}${days}d ${two(hours)}h ${two(minutes)}m`;
  if (hours > 0) return `${sign}${hours}h ${two(minutes)}m ${two(rest)}s`;
  return minutes > 0 ? `${sign}${minutes}m ${two(rest)}s` : `${sign}${rest}s`;
}

function roundHalfEven(value: number): number {
  const floor = Math.floor(value);
  const part = value - floor;
  return part > 0.5 || (part === 0.5 && floor % 2 === 1) ? floor + 1 : floor;
}

function two(value: number): string {
  return String(value).padStart(2, '0');
}
