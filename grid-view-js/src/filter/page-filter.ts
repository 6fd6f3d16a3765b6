import { parseDecimal } from '../format/decimal.ts';
import type { PageFilter } from '../wire/wire.ts';
import type { Bound, Filter } from './filter.ts';
import { fold } from './fold.ts';
import { isQuantity, parseOperand } from './operand.ts';

type End = 'from' | 'to';

/** What rows must be like to pass a filter of the wire; undefined for one that the server would refuse. */
export function readPageFilter(given: PageFilter): Filter | undefined {
  const { column_key: column, type } = given;
  switch (type) {
    case 'set': {
      const { values = [], no_value: noValue = false } = given;
      const areTexts = Array.isArray(values) && values.every((value) => typeof value === 'string');
      return areTexts ? { kind: 'set', column, values, noValue } : undefined;
    }
    case 'range': {
      const from = boundOf(given.from);
      const to = boundOf(given.to);
      return from === null || to === null ? undefined : { kind: 'numbers', column, from, to };
    }
    case 'date': {
      const from = dayOf(given, 'from');
      const to = dayOf(given, 'to');
      if (from === null || to === null) return undefined;
      return { kind: 'times', column, from: from?.from, before: to?.before };
    }
    case 'search':
      if (typeof given.text !== 'string' || given.text === '') return undefined;
      return { kind: 'text', columns: [column], parts: [fold(given.text)] };
    default:
      return undefined;
  }
}

/** Undefined for an open end, null for what is no number. */
function boundOf(end: unknown): Bound | undefined | null {
  if (end === undefined) return undefined;
  const value = String(end);
  const isNumber = typeof end === 'number' || (typeof end === 'string' && value.trim() === value);
  return isNumber && parseDecimal(value) ? { value, inclusive: true } : null;
}

/** Undefined for an open end, null for what is no day. */
function dayOf(filter: PageFilter, end: End): { from: number; before: number } | undefined | null {
  const text = filter[end];
  if (text === undefined) return undefined;
  const span = typeof text === 'string' && text.length === DAY_LENGTH ? parseOperand(text) : undefined;
  return span && !isQuantity(span) ? span : null;
}

const DAY_LENGTH = '2024-01-31'.length;
