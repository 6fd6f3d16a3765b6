import { kindOf } from '../artifact/values.ts';
import type { Problem } from './wire.ts';

/**
 * What a value must be: JSON types, an integer being one of its own, or another rule by its name; one of some words; or
 * the parts of something larger.
 */
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

type Tell = (code: string, pointer: string, what: string) => void;
// biome-ignore lint/suspicious/noExplicitAny: each part has the type of its rule's name, which is known to the caller
type Part = any;

/** What the rules do not say: how a part is mended. Each table is by the name of the part's rule. */
export interface Mending {
  /** Members that go without saying: their absence is no problem. */
  readonly usual: Readonly<Record<string, object>>;
  /** What stands in a list in place of an entry that could not be read, so that the others keep their places. */
  readonly instead: Readonly<Record<string, object>>;
  readonly after: Readonly<Record<string, (part: Part, pointer: string, tell: Tell) => void>>;
}

const MOST_PROBLEMS = 100;
const MORE_PROBLEMS: Problem = {
  code: 'more_problems',
  severity: 'warning',
  pointer: '',
  message: 'And more.',
};
const SIZE_CODES: Readonly<Record<string, readonly [few: string, many: string]>> = {
  string: ['too_short', 'too_long'],
  array: ['too_few', 'too_many'],
};
const NUMBER_CODES = ['out_of_range', 'out_of_range'] as const;

/**
 * A reader of untrusted JSON values by rules. It gives a copy that holds nothing but what the rules allow; undefined
 * where not even that can be had. Whatever was left out or changed is told, once at the place where it stands.
 */
export function createGuard(rules: Rules, { usual, instead, after }: Mending, problems: Problem[]) {
  // Put together once: there may be ten thousand columns.
  const members = new Map<Parts, [string, Rule][]>();

  function tell(code: string, pointer: string, what: string): void {
    const told = problems.length;
    const message = `At "${pointer}": ${what}.`;
    if (told <= MOST_PROBLEMS)
      problems.push(told < MOST_PROBLEMS ? { code, severity: 'warning', pointer, message } : MORE_PROBLEMS);
  }

  function tellKind(code: string, at: string, rule: Rule, value: unknown): void {
    tell(code, at, `expected ${typesOf(rule).join(' or ')}, got ${kindOf(value)}`);
  }

  function typesOf(rule: Rule): readonly string[] {
    if (typeof rule === 'string') return rules[rule] ? typesOf(rules[rule]) : rule.split(' ');
    if (isWords(rule)) return [kindOf(rule[0])];
    const { or, each, type } = rule;
    return or ? or.flatMap(typesOf) : type ? type.split(' ') : [each ? 'array' : 'object'];
  }

  function fits(rule: Rule, value: unknown): boolean {
    return typesOf(rule).includes(kindOf(value));
  }

  function read(rule: Rule, value: unknown, at: string, name = ''): unknown {
    if (typeof rule === 'string' && rules[rule]) return read(rules[rule], value, at, rule);
    if (!fits(rule, value)) return tellKind('wrong_type', at, rule, value);
    if (typeof rule === 'string') return value;
    if (isWords(rule)) {
      if (rule.includes(value as string)) return value;
      return tell('unknown_value', at, `${quoted(value)} is not one of ${rule.join(', ')}`);
    }
    const { or, must, any, each } = rule;
    const fitting = or?.find((one) => fits(one, value));
    if (fitting) return read(fitting, value, at);
    if (must) return readObject(rule, value as object, at, name);
    if (any) return readMap(any, value as object, at);
    return within(rule, each ? readList(each, value as unknown[], at) : value, at);
  }

  function readObject(rule: Parts, value: object, at: string, name: string): object | undefined {
    const { must, may } = rule;
    const all = members.get(rule) ?? Object.entries({ ...must, ...may });
    members.set(rule, all);
    const part: Part = { ...usual[name] };
    let whole = true;
    for (const [key, one] of all) {
      const place = `${at}/${key}`;
      const given: unknown = value[key as keyof object];
      const member = given === undefined ? given : read(one, given, place);
      if (member !== undefined) part[key] = member;
      else if (must?.[key] && !(key in part)) {
        whole = false;
        if (given === undefined) tellKind('missing_field', place, one, given);
      }
    }
    if (whole) after[name]?.(part, at, tell);
    return whole ? part : undefined;
  }

  function readMap(rule: Rule, value: object, at: string): object {
    const entries = Object.entries(value).map(([key, entry]) => [
      key,
      read(rule, entry, `${at}/${key.replaceAll('~', '~0').replaceAll('/', '~1')}`),
    ]);
    return Object.fromEntries(entries.filter(([, entry]) => entry !== undefined));
  }

  function readList(rule: Rule, value: readonly unknown[], at: string): unknown[] {
    return value
      .map((entry, index) => read(rule, entry, `${at}/${index}`) ?? instead[rule as string])
      .filter((entry) => entry !== undefined);
  }

  /** A setting beyond its bounds is moved to them, any other such value is left out; a list stays as it is. */
  function within({ min = -Infinity, max = Infinity, like = '' }: Parts, value: Part, at: string): unknown {
    const size: number =
      typeof value === 'string' ? [...value].length : (value?.length ?? value ?? Number.NaN);
    const [few, many] = SIZE_CODES[kindOf(value)] ?? NUMBER_CODES;
    if (size < min || size > max) tell(size < min ? few : many, at, `${size} is not from ${min} to ${max}`);
    else if (!like || new RegExp(like, 'u').test(value)) return value;
    else tell('bad_pattern', at, `${quoted(value)} does not match ${like}`);
    if (size !== value) return Array.isArray(value) ? value : undefined;
    const nearest = Math.min(max, Math.max(min, size));
    return max - min < Infinity ? nearest : undefined;
  }

  return read;
}

function isWords(rule: Rule): rule is readonly (string | number)[] {
  return Array.isArray(rule);
}

function quoted(value: unknown): string {
  return JSON.stringify(value).slice(0, 60);
}
