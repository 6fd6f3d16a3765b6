import type { Cell, ColumnType, Format, FormatDetails } from '../artifact/artifact.ts';
import type { Texts } from '../i18n/texts.ts';
import { parseDecimal } from './decimal.ts';
import { type NumberWriter, numberWriter } from './number.ts';
import { bytesWriter, durationText } from './quantity.ts';
import { clockText, type TemporalWriter, temporalWriter } from './temporal.ts';

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

export function createFormats(locale: string, zone: string, texts: Texts): Formats {
  const known = new Map<string, CellWriter>();
  return {
    locale,
    writer(format, type) {
      const details = typeof format === 'string' ? { type: format } : format;
      const id = JSON.stringify([details, type]);
      let writer = known.get(id);
      if (!writer) {
        writer = cellWriter(locale, zone, texts, details, type);
        known.set(id, writer);
      }
      return writer;
    },
  };
}

function cellWriter(
  locale: string,
  zone: string,
  texts: Texts,
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
        return cell ? texts.yes : texts.no;
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
  if (type === 'time') return clockText;
  const temporal = TEMPORAL_FORMATS.includes(details.type);
  if (temporal || (type && TEMPORAL_TYPES.includes(type) && details.type !== 'text')) {
    return temporalWriter(locale, zone, temporal ? details.type : 'datetime');
  }
  const numeric = type === undefined ? NUMERIC_FORMATS.includes(details.type) : isNumeric(type);
  return numeric ? (text) => (parseDecimal(text) ? writeNumber(text) : text) : (text) => text;
}

function quantityWriter(locale: string, details: FormatDetails): NumberWriter {
  switch (details.type) {
    case 'duration':
      return durationText;
    case 'bytes':
      return bytesWriter(locale);
    default:
      return NUMERIC_FORMATS.includes(details.type) ? numberWriter(locale, details) : plainNumber;
  }
}

/** A number without grouping, and without an exponent however large or small. */
function plainNumber(value: number | string): string {
  const text = String(value);
  return text.includes('e') ? PLAIN.format(text as `${number}`) : text;
}

const PLAIN = new Intl.NumberFormat('en', { useGrouping: false, maximumFractionDigits: 20 });
