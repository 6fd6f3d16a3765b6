import type { ViewContext } from '../../context.ts';
import { parseDecimal, plainDigits } from '../../format/decimal.ts';
import type { TableColumn } from '../../table/model/rows.ts';

/** How readers write the numbers of a column: with a point or the locale's own decimal sign, never with a grouping sign. */
export interface NumberInput {
  /** The number that a text writes, as on the wire; undefined for any other text. */
  read(text: string): number | string | undefined;
  write(value: number | string): string;
  /** One with decimals. */
  readonly example: string;
}

const NUMBER = /^(-?(?:\d+\.?\d*|\.\d+))([%٪]?)$/;
const MARKS = /[\s\u200e\u200f\u061c]/g;
const EASTERN_DIGITS = /[٠-٩۰-۹]/g;

/** Shares of one are written as per cents, and read as either. */
export function numbersOf({ source: { format } }: TableColumn, { formats }: ViewContext): NumberInput {
  const share = (typeof format === 'string' ? format : format.type) === 'ratio';
  const comma = formats.writer('number')(0.5).includes(',');
  const write = (value: number | string): string => {
    const decimal = parseDecimal(value);
    if (!decimal) return String(value);
    if (share) decimal.exponent += 2;
    const plain = plainDigits(decimal) + (share ? '%' : '');
    return comma ? plain.replace('.', ',') : plain;
  };
  return {
    write,
    example: write(share ? '0.125' : '1234.5'),
    read(text) {
      const plain = text
        .replace(MARKS, '')
        .replace(EASTERN_DIGITS, (digit) => String(digit.charCodeAt(0) % 16))
        .replace(comma ? /[,٫]/ : '٫', '.')
        .replace(/^[−–]/, '-');
      const [, number = '', percent] = NUMBER.exec(plain) ?? [];
      const decimal = parseDecimal(number);
      if (!decimal) return undefined;
      if (percent && share) decimal.exponent -= 2;
      const exact = plainDigits(decimal);
      return String(Number(exact)) === exact ? Number(exact) : exact;
    },
  };
}
