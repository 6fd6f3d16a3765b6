import { isObject, kindOf } from '../artifact/values.ts';
import type { Problem } from './wire.ts';

/** What a value must be: JSON types or another rule by its name, one of some words, or the parts of something larger. */
export type Rule = string | readonly (string | number)[] | Parts;

export interface Parts {
  readonly type?: string;
  /** The members of an object: those it needs, and those it may have. All others are ignored. */
  readonly must?: Rules;
  readonly may?: Rules;
  /** What every member of an object is, whatever its name. */
  readonly any?: Rule;
  readonly each?: Rule;
  readonly or?: readonly Rule[];
  /** The bounds of a number, of a text's length, of how many entries there are. */
  readonly min?: number;
  readonly max?: number;
  readonly like?: string;
}

export type Rules = Readonly<Record<string, Rule>>;

type Told = (code: string, pointer: string, message: string) => undefined;
// biome-ignore lint/suspicious/noExplicitAny: each part has the type of its rule's name, which is known to the caller
type Part = any;

/** What the rules do not say: how a part is mended. Each table is by the name of the part's rule. */
export interface Mending {
  /** Members that go without saying: their absence is no problem. */
  readonly usual: Readonly<Record<string, object>>;
  /** What stands in a list in place of an entry that could not be read, so that the others keep their places. */
  readonly instead: Readonly<Record<string, object>>;
  readonly after: Readonly<Record<string, (part: Part, pointer: string, tell: Told) => void>>;
}

const MOST_PROBLEMS = 100;

/**
 * A reader of untrusted JSON values by rules. It gives a copy that holds nothing but what the rules allow; undefined
 * where not even that can be had. Whatever was left out or changed is told, once at the place where it stands.
 */
export function createGuard(rules: Rules, { usual, instead, after }: Mending, problems: Problem[]) {
  const tell: Told = (code, pointer, message) => {
    const told = problems.length;
    if (told < MOST_PROBLEMS)
      problems.push({ code, severity: 'warning', pointer, message: `At ${pointer}: ${message}.` });
    else if (told === MOST_PROBLEMS)
      problems.push({ code: 'more_problems', severity: 'warning', pointer: '', message: 'There are more.' });
    return undefined;
  };
  const unexpected = (code: string, value: unknown, rule: Rule, at: string) =>
    tell(code, at, `expected ${typesOf(rule).replaceAll(' ', ' or ')}, got ${kindOf(value)}`);

  function typesOf(rule: Rule): string {
    if (typeof rule === 'string') return rules[rule] ? typesOf(rules[rule]) : rule;
    if (isWords(rule)) return typeof rule[0];
    if (rule.or) return rule.or.map(typesOf).join(' ');
    return rule.type ?? (rule.each ? 'array' : 'object');
  }

  function read(rule: Rule, value: unknown, at: string, name = ''): unknown {
    if (typeof rule === 'string' && rules[rule]) return read(rules[rule], value, at, rule);
    if (!isOf(typesOf(rule), value)) return unexpected('wrong_type', value, rule, at);
    if (typeof rule === 'string') return value;
    if (isWords(rule)) {
      if (rule.includes(value as string)) return value;
      return tell('unknown_value', at, `${quoted(value)} is not one of ${rule.join(', ')}`);
    }
    const { or, must, may, any, each } = rule;
    const fitting = or?.find((one) => isOf(typesOf(one), value));
    if (fitting) return read(fitting, value, at);
    if (must) return readObject(must, may ?? {}, value as object, at, name);
    if (any) return readMap(any, value as object, at);
    return within(rule, each ? readList(each, value as unknown[], at) : value, at);
  }

  function readObject(must: Rules, may: Rules, value: object, at: string, name: string): object | undefined {
    const part: Part = { ...usual[name] };
    let whole = true;
    for (const members of [must, may]) {
      for (const key of Object.keys(members)) {
        const rule = members[key] as Rule;
        const given: unknown = Object.hasOwn(value, key) ? value[key as keyof object] : undefined;
        const there = given !== undefined;
        const member = there ? read(rule, given, `${at}/${key}`) : undefined;
        if (member !== undefined) part[key] = member;
        else if (members === must && !(key in part)) {
          whole = false;
          if (!there) unexpected('missing_field', given, rule, `${at}/${key}`);
        }
      }
    }
    if (!whole) return undefined;
    after[name]?.(part, at, tell);
    return part;
  }

  function readMap(rule: Rule, value: object, at: string): object {
    const entries = Object.entries(value).map(([key, entry]) => [key, read(rule, entry, at + step(key))]);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
  }

  function readList(rule: Rule, value: readonly unknown[], at: string): unknown[] {
    return value
      .map((entry, index) => read(rule, entry, `${at}/${index}`) ?? instead[rule as string])
      .filter((entry) => entry !== undefined);
  }

  /** A setting beyond its bounds is moved to them, any other such value is left out; a list stays as it is. */
  function within({ min, max, like }: Parts, value: unknown, at: string): unknown {
    const beyond = (size: number, codes: readonly [string, string], what = '') => {
      if (min !== undefined && size < min)
        return tell(codes[0], at, `${size}${what} is less than ${min}`) ?? min;
      if (max !== undefined && size > max)
        return tell(codes[1], at, `${size}${what} is more than ${max}`) ?? max;
      return undefined;
    };
    if (Array.isArray(value)) {
      beyond(value.length, ['too_few', 'too_many'], ' entries');
    } else if (typeof value === 'number') {
      const bound = beyond(value, ['out_of_range', 'out_of_range']);
      if (bound !== undefined) return min !== undefined && max !== undefined ? bound : undefined;
    } else if (typeof value === 'string') {
      if (beyond([...value].length, ['too_short', 'too_long'], ' letters') !== undefined) return undefined;
      if (like && !new RegExp(like, 'u').test(value))
        return tell('bad_pattern', at, `${quoted(value)} does not match ${like}`);
    }
    return value;
  }

  return read;
}

function isWords(rule: Rule): rule is readonly (string | number)[] {
  return Array.isArray(rule);
}

function isOf(types: string, value: unknown): boolean {
  return types.split(' ').some((type) => {
    switch (type) {
      case 'integer':
        return Number.isInteger(value);
      case 'number':
        return Number.isFinite(value);
      case 'null':
        return value === null;
      case 'array':
        return Array.isArray(value);
      case 'object':
        return isObject(value);
      default:
        return typeof value === type;
    }
  });
}

/** The key as a step of a JSON Pointer. */
function step(key: string): string {
  return `/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`;
}

function quoted(value: unknown): string {
  return `"${String(value).slice(0, 60)}"`;
}
