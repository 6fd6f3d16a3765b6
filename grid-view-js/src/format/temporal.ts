import { knownZone } from '../i18n/translate.ts';
import type { FormatId } from '../wire/wire.ts';
import { localDigits } from './digits.ts';

/** Writes an ISO date, time or moment; what is none of these comes back as it is. */
export type TemporalWriter = (iso: string) => string;

const MOMENT = /^(\d{4}-\d\d-\d\d)(?:[T ]([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?)?$/;
const TIME = /^([01]\d:[0-5]\d|2[0-3]:[0-5]\d)(?::([0-5]\d)(?:\.\d+)?)?$/;
const OFFSET = /\d(Z|[+-]\d\d:?\d\d)$/;
const REMEMBERED_DAYS = 4096;

/**
 * Dates in the artifact's locale. A wall time has no zone and is shown as it stands; an instant is shown in the
 * artifact's zone, never in the one of the reader's machine.
 */
export function temporalWriter(locale: string, zone: string, type: FormatId): TemporalWriter {
  const wallTime = wallTimeIn(zone);
  const dayText = dayWriter(locale, type === 'month');
  const clockText = clockWriter(locale);
  const dayOnly = type === 'month' || type === 'date';
  return (iso) => {
    const wall = iso.length > 10 && iso.includes(':') && OFFSET.test(iso) ? wallTime(iso) : iso;
    const [, day, minutes, seconds] = MOMENT.exec(wall) ?? [];
    if (day === undefined || !isDay(day)) return clockText(iso);
    const text = dayText(day);
    return minutes === undefined || dayOnly ? text : `${text}, ${clockText(clock(minutes, seconds))}`;
  };
}

/** A time of day as `14:05`, with seconds only where there are some. */
export function clockWriter(locale: string): TemporalWriter {
  const digits = localDigits(locale);
  return (iso) => {
    const [, minutes, seconds] = TIME.exec(iso) ?? [];
    return minutes === undefined ? iso : digits(clock(minutes, seconds));
  };
}

function clock(minutes: string, seconds = '00'): string {
  return seconds === '00' ? minutes : `${minutes}:${seconds}`;
}

/** Date.parse takes February 30 for March 1. */
function isDay(day: string): boolean {
  const time = Date.parse(day);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(day);
}

/** Days repeat from row to row, and formatting one costs more than looking it up. */
function dayWriter(locale: string, month: boolean): (day: string) => string {
  const format = new Intl.DateTimeFormat(locale, {
    timeZone: 'UTC',
    // Data is dated in this calendar; Persian and Thai readers would have another by default.
    calendar: 'gregory',
    ...(month ? { month: 'short', year: 'numeric' } : { dateStyle: 'medium' }),
  });
  const known = new Map<string, string>();
  return (day) => {
    let text = known.get(day);
    if (text === undefined) {
      if (known.size >= REMEMBERED_DAYS) known.clear();
      // Browsers differ in the narrow no-break space of some languages.
      text = format.format(Date.parse(day)).replaceAll('\u202f', ' ');
      known.set(day, text);
    }
    return text;
  };
}

/** From an instant to the wall time it has in the zone; Swedish writes that as ISO does. */
function wallTimeIn(zone: string): (iso: string) => string {
  let format: Intl.DateTimeFormat | undefined;
  return (iso) => {
    const time = Date.parse(iso);
    if (Number.isNaN(time)) return iso;
    // Made on first use: most tables hold no instant, and a zone's rules take a millisecond to load.
    format ??= new Intl.DateTimeFormat('sv-SE', {
      timeZone: knownZone(zone),
      dateStyle: 'short',
      timeStyle: 'medium',
    });
    // Swedish writes the year 987 without its zero.
    return format.format(time).replace(/^\d+/, (year) => year.padStart(4, '0'));
  };
}
