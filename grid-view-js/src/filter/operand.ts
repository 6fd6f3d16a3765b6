/** A number by its digits, or a time to some precision: every moment from `from` to just before `before`. */
export type Operand = Quantity | Span;

interface Quantity {
  readonly number: string;
}

interface Span {
  readonly from: number;
  readonly before: number;
}

export function isQuantity(operand: Operand): operand is Quantity {
  return 'number' in operand;
}

const NUMBER = /^[-−–—]?\d+(?:\.\d+)?(?:e[-−–—]?\d{1,3})?$/i;
const TIME = /^\d{4}-\d\d(?:-\d\d(?:T\d\d:\d\d(?::\d\d)?)?)?$/;
/** Long enough for every number in reach. */
const LONGEST = 400;
const MONTH_LENGTH = 7;
/** The part of an ISO time that a shorter text leaves out. */
const MIDNIGHT = '-01T00:00:00';
const STEPS: Readonly<Record<number, number>> = { 10: 86_400_000, 16: 60_000, 19: 1000 };

/** Undefined where the text is neither a whole number nor a whole time, as `2024-0` is not yet. */
export function parseOperand(text: string): Operand | undefined {
  if (text.length <= LONGEST && NUMBER.test(text)) return { number: text.replace(/[−–—]/g, '-') };
  if (!TIME.test(text)) return undefined;
  const month = text.length === MONTH_LENGTH;
  const iso = month ? text + MIDNIGHT : text + MIDNIGHT.slice(text.length - MONTH_LENGTH);
  const start = new Date(`${iso}Z`);
  // Days that no calendar has are moved on by some browsers, and hour 24 by all.
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(iso)) return undefined;
  const from = start.getTime();
  const before = month ? start.setUTCMonth(start.getUTCMonth() + 1) : from + (STEPS[text.length] ?? 0);
  return { from, before };
}
