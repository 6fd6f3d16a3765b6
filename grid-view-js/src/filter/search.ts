import { type Filter, type FilterColumn, type Mark, searchedColumns } from './filter.ts';
import { fold } from './fold.ts';
import { isQuantity, type Operand, parseOperand } from './operand.ts';

/** What a search text asks for; a half-typed one is not applied. */
export type Search =
  | { readonly state: 'empty' | 'incomplete' }
  | {
      readonly state: 'complete';
      readonly filter: Filter;
      /** What rows were asked to hold. */
      readonly marks: readonly Mark[];
    };

const BLANKS = /[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]*/y;
const WORD = /[^\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000/\\,+]*/y;
const WILDCARD = /%(.*?)%(?=[\t-\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000/\\,+]|$)/sy;
const OR = /[/\\,]/y;
const AND = /\+/y;
const DASH = /[-−–—]/y;
const NAME = /"([^"]+)":/y;
const QUOTED = /"([^"]+)"/y;
const COMPARISON = /([<>]?)(=?)/y;
const HALF_TYPED = Symbol();

/**
 * Reads what was typed into a search box. The grammar is that of Java's `SearchQuery`: `/`, `\` and `,` are OR, `+` and
 * a blank AND, a leading dash excludes, `"…"` is literal, `%…%` a wildcard, `>`, `>=`, `<`, `<=`, `=` and `a..b` compare
 * numbers and times, `column:` looks into one column.
 */
export function parseSearch(text: string, allColumns: readonly FilterColumn[]): Search {
  const columns = searchedColumns(allColumns);
  const allKeys = columns.map(({ source }) => source.key);
  const marks: Mark[] = [];
  let at = 0;

  const next = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = at;
    return pattern.exec(text);
  };
  const take = (pattern: RegExp): RegExpExecArray | null => {
    const found = next(pattern);
    at += found?.[0].length ?? 0;
    return found;
  };

  function group(): Filter {
    const terms: Filter[] = [];
    do {
      take(BLANKS);
      terms.push(term());
      take(BLANKS);
    } while (take(AND) || !(at === text.length || next(OR)));
    return one('all', terms);
  }

  function term(): Filter {
    const excluded = !rangeOf(next(WORD)?.[0] ?? '') && take(DASH) !== null;
    const filter = body(scope(), excluded);
    return excluded ? { kind: 'not', of: filter } : filter;
  }

  /** The keys of the columns that the term names, or all; steps over the name. */
  function scope(): readonly string[] {
    const quoted = next(NAME);
    const word = next(WORD)?.[0] ?? '';
    const name = quoted?.[1] ?? word.slice(0, Math.max(0, word.indexOf(':')));
    const keys = columns
      .filter(({ source }) => [source.label, source.key].some((known) => fold(known) === fold(name)))
      .map(({ source }) => source.key);
    if (name === '' || keys.length === 0) return allKeys;
    at += quoted?.[0].length ?? name.length + 1;
    take(BLANKS);
    return keys;
  }

  function body(keys: readonly string[], excluded: boolean): Filter {
    const contains = (...parts: string[]): Filter => {
      const folded = parts.filter(Boolean).map(fold);
      if (folded.length === 0) throw HALF_TYPED;
      if (!excluded) marks.push(...folded.map((part) => ({ text: part, columns: keys })));
      return { kind: 'text', columns: keys, parts: folded };
    };
    if (text[at] === '"') return contains(take(QUOTED)?.[1] ?? '');
    if (text[at] === '%') return contains(...(take(WILDCARD)?.[1] ?? '').split('%'));
    const [sign = '', side, equal] = take(COMPARISON) ?? [];
    if (sign !== '') {
      take(BLANKS);
      const operand = parseOperand(take(WORD)?.[0] ?? '');
      if (!operand) throw HALF_TYPED;
      return range(
        keys,
        equal !== '',
        side === '<' ? undefined : operand,
        side === '>' ? undefined : operand,
      );
    }
    const word = take(WORD)?.[0] ?? '';
    const ends = rangeOf(word);
    if (ends) return range(keys, true, ...ends);
    const [left = '', right] = word.split('..', 2);
    if (right !== undefined && (left === '' || word.endsWith('..') || parseOperand(left))) throw HALF_TYPED;
    return contains(/^[-−–—]+$/.test(word) ? '' : word);
  }

  take(BLANKS);
  if (at === text.length) return { state: 'empty' };
  try {
    const groups: Filter[] = [];
    do groups.push(group());
    while (take(OR));
    return { state: 'complete', filter: one('any', groups), marks };
  } catch (thrown) {
    if (thrown !== HALF_TYPED) throw thrown;
    return { state: 'incomplete' };
  }
}

function one(kind: 'all' | 'any', of: Filter[]): Filter {
  const [only] = of;
  return only && of.length === 1 ? only : { kind, of };
}

/** Both ends of `a..b`; undefined for anything but two numbers or two times. */
function rangeOf(word: string): [Operand, Operand] | undefined {
  const points = word.indexOf('..');
  const from = points < 0 ? undefined : parseOperand(word.slice(0, points));
  const to = from && parseOperand(word.slice(points + 2));
  return from && to && isQuantity(from) === isQuantity(to) ? [from, to] : undefined;
}

/** Rows of which one cell lies between two operands of a kind; undefined is an open end. */
function range(columns: readonly string[], inclusive: boolean, lower?: Operand, upper?: Operand): Filter {
  const bound = (end?: Operand) => (end && isQuantity(end) ? { value: end.number, inclusive } : undefined);
  const edge = (end: Operand | undefined, part: 'from' | 'before') =>
    end && !isQuantity(end) ? end[part] : undefined;
  const from = bound(lower);
  const to = bound(upper);
  return {
    kind: 'any',
    of: columns.map((column) =>
      from || to
        ? { kind: 'numbers', column, from, to }
        : {
            kind: 'times',
            column,
            from: edge(lower, inclusive ? 'from' : 'before'),
            before: edge(upper, inclusive ? 'before' : 'from'),
          },
    ),
  };
}
