import { ENGLISH } from '../i18n/english.ts';
import type { Texts } from '../i18n/texts.ts';
import type { Cell, ColumnType, Format, FormatDetails } from '../wire/wire.ts';
import { parseDecimal, plainDigits } from './decimal.ts';
import { localDigits } from './digits.ts';
import { type NumberWriter, numberWriter } from './number.ts';
import { bytesWriter, durationWriter } from './quantity.ts';
import { clockWriter, type TemporalWriter, temporalWriter } from './temporal.ts';
import { YES_NO } from './words.ts';

/** Text of a cell; null is the dash that says "no value". */
export type CellWriter = (cell: Cell) => string;

/** The value formats of one artifact: its locale, its zone, its words for yes and no. */
export interface Formats {
  readonly locale: string;
  /** The writer for a format; give the column's type where it is known, it says which strings are numbers. */
  writer(format: Format, type?: ColumnType): CellWriter;
}

export const NO_VALUE = '—';

const NUMERIC_TYPES: readonly string[] = ['integer', 'big_integer', 'decimal', 'double'];
const TEMPORAL_TYPES: readonly string[] = ['date', 'timestamp', 'instant'];
const NUMERIC_FORMATS: readonly string[] = [
  'number',
  'integer',
  'currency',
  'percent',
  'ratio',
  'duration',
  'bytes',
];
const TEMPORAL_FORMATS: readonly string[] = ['date', 'datetime', 'month'];

export function isNumeric(type: ColumnType): boolean {
  return NUMERIC_TYPES.includes(type);
}

export function createFormats(tag: string, zone: string, texts: Texts): Formats {
  // A browser would take its reader's language for one that it does not know; the server takes English.
  const locale = Intl.NumberFormat.supportedLocalesOf(tag)[0] ?? 'en';
  const answers = answersIn(tag, texts);
  const known = new Map<string, CellWriter>();
  return {
    locale,
    writer(format, type) {
      const details = typeof format === 'string' ? { type: format } : format;
      const id = JSON.stringify([details, type]);
      let writer = known.get(id);
      if (!writer) {
        writer = cellWriter(locale, zone, answers, details, type);
        known.set(id, writer);
      }
      return writer;
    },
  };
}

type Answers = Pick<Texts, 'yes' | 'no'>;

/** The host's words or the catalogue's; where both left the English ones, the language's own. */
function answersIn(locale: string, texts: Texts): Answers {
  const [yes, no] = YES_NO[locale.split('-')[0] ?? '']?.split('|') ?? [];
  const left = texts.yes === ENGLISH.yes && texts.no === ENGLISH.no;
  return left && yes !== undefined && no !== undefined ? { yes, no } : texts;
}

function cellWriter(
  locale: string,
  zone: string,
  { yes, no }: Answers,
  details: FormatDetails,
  type?: ColumnType,
): CellWriter {
  const writeNumber = quantityWriter(locale, details);
  const writeString = stringWriter(locale, zone, details, type, writeNumber);
  return (cell) => {
    switch (typeof cell) {
      case 'number':
        return writeNumber(cell);
      case 'string':
        return writeString(cell);
      case 'boolean':
        return cell ? yes : no;
      default:
        return NO_VALUE;
    }
  };
}

function stringWriter(
  locale: string,
  zone: string,
  details: FormatDetails,
  type: ColumnType | undefined,
  writeNumber: NumberWriter,
): TemporalWriter {
  if (type === 'time') return clockWriter(locale);
  const temporal = TEMPORAL_FORMATS.includes(details.type);
  const numeric = type === undefined ? NUMERIC_FORMATS.includes(details.type) : isNumeric(type);
  if (numeric) return (text) => (parseDecimal(text) ? writeNumber(text) : text);
  if (temporal || (type && TEMPORAL_TYPES.includes(type) && details.type !== 'text')) {
    return temporalWriter(locale, zone, temporal ? details.type : 'datetime');
  }
  return (text) => text;
}

function quantityWriter(locale: string, details: FormatDetails): NumberWriter {
  const write = bareWriter(locale, details);
  const { unit } = details;
  return unit === undefined ? write : (value) => `${write(value)}\u00a0${unit}`;
}

function bareWriter(locale: string, details: FormatDetails): NumberWriter {
  switch (details.type) {
    case 'duration':
      return durationWriter(locale, localDigits(locale));
    case 'bytes':
      return bytesWriter(locale, details.decimals);
    default:
      return NUMERIC_FORMATS.includes(details.type) ? numberWriter(locale, details) : plainNumber;
  }
}

/** A number as a name, such as a year: without grouping, and without an exponent however large or small. */
function plainNumber(value: number | string): string {
  const decimal = parseDecimal(value);
  return decimal ? plainDigits(decimal) : String(value);
}
