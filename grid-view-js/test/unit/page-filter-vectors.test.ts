import { describe, expect, test } from 'vitest';
import type { Filter } from '../../src/filter/filter.ts';
import { fold } from '../../src/filter/fold.ts';
import { readPageFilter } from '../../src/filter/page-filter.ts';
import { parseDecimal, plainDigits } from '../../src/format/decimal.ts';
import type { PageFilter } from '../../src/wire/wire.ts';
import { vectorsOf } from './vectors.ts';

interface Case {
  name: string;
  given: PageFilter;
  reads: Expected | null;
}

type Expected =
  | { kind: 'set'; column: string; values: string[]; noValue: boolean }
  | { kind: 'numbers' | 'days'; column: string; from: string | null; to: string | null }
  | { kind: 'text'; column: string; text: string };

describe('a filter of the wire', () => {
  test.each(vectorsOf<Case>('pageFilters'))('$name', ({ given, reads }) => {
    const read = readPageFilter(given);
    expect(read && withPlainNumbers(read)).toEqual(reads ? withPlainNumbers(filterOf(reads)) : undefined);
  });
});

function filterOf(expected: Expected): Filter {
  const { column } = expected;
  switch (expected.kind) {
    case 'set':
      return expected;
    case 'text':
      return { kind: 'text', columns: [column], parts: [fold(expected.text)] };
    case 'numbers': {
      const bound = (value: string | null) => (value === null ? undefined : { value, inclusive: true });
      return { kind: 'numbers', column, from: bound(expected.from), to: bound(expected.to) };
    }
    case 'days': {
      const day = (text: string | null, days: number) =>
        text === null ? undefined : Date.parse(text) + days * 86_400_000;
      return { kind: 'times', column, from: day(expected.from, 0), before: day(expected.to, 1) };
    }
  }
}

/** The same number may be written in several ways. */
function withPlainNumbers(filter: Filter): Filter {
  if (filter.kind !== 'numbers') return filter;
  const plain = (bound: typeof filter.from) => {
    const decimal = bound && parseDecimal(bound.value);
    return decimal && bound && { ...bound, value: plainDigits(decimal) };
  };
  return { ...filter, from: plain(filter.from), to: plain(filter.to) };
}
