import { parseDecimal } from '../format/decimal.ts';
import type { Cell } from '../wire/wire.ts';
import { absolute, stripped, tenTo, wireCell } from './exact.ts';

/** What came of a column of texts: the number of each row and how many texts stand for no value, or why it has none. */
export type TextNumbers =
  | { readonly numbers: readonly Cell[]; readonly skipped: number }
  | { readonly refused: 'not_a_number' | 'ambiguous_number_text' };

const SPACES = /[\t-\r \u00a0\u2007\u202f]/g;
const DECORATION = /[\p{Sc}%]/gu;
const DECORATION_INSIDE = /[\d.,][ ']*[\p{Sc}%][\p{Sc}% ']*[\d.,]/u;
const EDGES = /^[ ']+|[ ']+$/g;
const BODY = /^[+-]?\d[\d., ']*(?:e[+-]?\d{1,3})?$/i;
const NO_VALUE: readonly string[] = ['', '-', '\u2014', 'nan', 'null', 'n/a', 'na', 'none'];
/** As many digits before the point, and after it, as a number may have. */
const MOST_DIGITS = 400;

/**
 * Reads a column of text that looks like numbers. The decimal and grouping signs are decided once, from the whole
 * column: "1,234.50" anywhere settles that the comma groups. Where the values leave it open, as "1,234" alone does,
 * the column is refused rather than guessed.
 */
export function textNumbers(texts: readonly (string | null)[]): TextNumbers {
  const bodies: (string | null)[] = [];
  let decided: string | undefined;
  let open = false;
  let skipped = 0;
  for (const text of texts) {
    const bare = text === null ? null : bareOf(text);
    const empty = bare === null || NO_VALUE.includes(bare.replace(/[ ']/g, '').toLowerCase());
    bodies.push(empty ? null : bare);
    if (empty) {
      if (text !== null) skipped++;
      continue;
    }
    if (!BODY.test(bare) || DECORATION_INSIDE.test(spaced(text ?? ''))) return { refused: 'not_a_number' };
    const sign = decimalSign(bare.replace(/[ ']/g, '').replace(/^[+-]/, ''));
    if (sign === 'open') open = true;
    else if (sign !== undefined && decided !== undefined && sign !== decided) return AMBIGUOUS;
    else decided ??= sign;
  }
  if (open && decided === undefined) return AMBIGUOUS;
  const read = reader(decided ?? '.');
  const numbers = bodies.map((body) => (body === null ? null : read(body)));
  return numbers.includes(undefined)
    ? { refused: 'not_a_number' }
    : { numbers: numbers as readonly Cell[], skipped };
}

const AMBIGUOUS: TextNumbers = { refused: 'ambiguous_number_text' };

function spaced(text: string): string {
  return text.replace(SPACES, ' ');
}

/** The text without spaces, currency and per cent signs round the number, and with a minus for accounting brackets. */
function bareOf(text: string): string {
  const bare = spaced(text)
    .replace(DECORATION, '')
    .replace(/\u2212/g, '-')
    .replace(EDGES, '');
  const inner = /^\((.+)\)$/.exec(bare)?.[1];
  return (inner === undefined ? bare : `-${inner.replace(EDGES, '')}`).replace(/^([+-])[ ']+/, '$1');
}

/** What one value says of the column's decimal sign. */
function decimalSign(text: string): string | undefined {
  const signs = text.replace(/[^.,]/g, '');
  const first = signs[0];
  if (first === undefined) return undefined;
  if (signs.includes('.') && signs.includes(',')) return signs.at(-1);
  if (signs.length > 1) return first === '.' ? ',' : '.';
  const [before = '', after = ''] = text.split(first);
  const looksGrouped = /^\d{3}$/.test(after) && before.length <= 3 && !before.startsWith('0');
  return looksGrouped ? 'open' : first;
}

/** Reads numbers with that decimal sign, grouped by threes or in lakhs if at all; undefined for anything else. */
function reader(decimal: string): (body: string) => Cell | undefined {
  const group = decimal === '.' ? ',' : '\\.';
  const whole = `\\d+|\\d{1,3}(?:([ '${group}])\\d{3})(?:\\2\\d{3})*|\\d{1,2}(?:${group}\\d\\d)+${group}\\d{3}`;
  const pattern = new RegExp(`^([+-]?(?:${whole}))(?:[${decimal}](\\d*))?(e.+)?$`, 'i');
  return (body) => {
    const [, integer, , fraction = '', power = ''] = pattern.exec(body) ?? [];
    const digits = integer?.replace(/[ '.,]/g, '');
    const number = digits === undefined ? undefined : parseDecimal(`${digits}.${fraction}${power}`);
    if (!number) return undefined;
    const value = stripped(number);
    const tooLarge =
      value.exponent > MOST_DIGITS || absolute(value.digits) >= tenTo(MOST_DIGITS - value.exponent);
    return tooLarge || -value.exponent > MOST_DIGITS ? undefined : wireCell(value);
  };
}
