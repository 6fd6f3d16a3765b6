import { parseDecimal, plainDigits } from '../../format/decimal.ts';
import { localDigits } from '../../format/digits.ts';

/** How readers of a locale write plain numbers: their own decimal sign or a point, never a grouping sign. */
export interface NumberInput {
  /** The number that a text writes, as on the wire; undefined for any other text. */
  read(text: string): number | string | undefined;
  write(value: number | string): string;
}

const NUMBER = /^-?(?:\d+\.?\d*|\.\d+)$/;
const MARKS = /[\s\u200e\u200f\u061c]/g;

/** @param share whether numbers are shares of one, of which readers may write per cents too */
export function numberInput(locale: string, share: boolean): NumberInput {
  const sign =
    new Intl.NumberFormat(locale).formatToParts(1.5).find(({ type }) => type === 'decimal')?.value ?? '.';
  const local = localDigits(locale);
  const digits = [...local('0123456789')];
  return {
    read(text) {
      const ascii = [...text.replace(MARKS, '')].map((letter) => {
        const digit = digits.indexOf(letter);
        return digit < 0 ? letter : String(digit);
      });
      const [, number = '', percent] = /^(.*?)([%٪])?$/.exec(ascii.join('')) ?? [];
      const plain = number.replace(sign, '.').replace(/^[−–]/, '-');
      const decimal = NUMBER.test(plain) ? parseDecimal(plain) : undefined;
      if (!decimal) return undefined;
      if (percent && share) decimal.exponent -= 2;
      const exact = plainDigits(decimal);
      return String(Number(exact)) === exact ? Number(exact) : exact;
    },
    write(value) {
      const decimal = parseDecimal(value);
      return decimal ? local(plainDigits(decimal)).replace('.', sign) : String(value);
    },
  };
}
