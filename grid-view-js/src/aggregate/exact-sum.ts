import { parseDecimal } from '../format/decimal.ts';
import type { Cell } from '../wire/wire.ts';
import { absolute, type Exact, roundedQuotient, stripped, tenTo } from './exact.ts';

/** What every JSON number carries; a quotient of exact values has at least these digits. */
const QUOTIENT_DIGITS = 15;
/** Decimals beyond the sum's own that a quotient has at least. */
const EXTRA_DECIMALS = 2;

/** Sums integers and decimals exactly: in a number while that is safe, in big integers beyond. */
export class ExactSum {
  #safe = 0;
  /** Sums of digits by the power of ten of their last one. */
  readonly #beyond = new Map<number, bigint>();
  #count = 0;

  add(cell: Cell): void {
    if (Number.isSafeInteger(cell)) {
      const next = this.#safe + (cell as number);
      if (Number.isSafeInteger(next)) {
        this.#safe = next;
      } else {
        this.#addDigits(0, BigInt(this.#safe));
        this.#safe = cell as number;
      }
    } else {
      const parsed = parseDecimal(cell);
      if (!parsed) return;
      const { digits, exponent } = stripped(parsed);
      this.#addDigits(exponent, digits);
    }
    this.#count++;
  }

  #addDigits(exponent: number, digits: bigint): void {
    this.#beyond.set(exponent, (this.#beyond.get(exponent) ?? 0n) + digits);
  }

  /** The sum; undefined where there was no value. */
  get sum(): Exact | undefined {
    if (this.#count === 0) return undefined;
    const exponent = Math.min(0, ...this.#beyond.keys());
    let digits = BigInt(this.#safe) * tenTo(-exponent);
    for (const [power, part] of this.#beyond) digits += part * tenTo(power - exponent);
    return { digits, exponent };
  }

  /**
   * The average, half-even: to 15 significant digits, or to two decimals more than the sum needs, whichever is finer.
   * Zeros at the end of the sum do not count as decimals, because JSON numbers do not carry them.
   */
  get average(): Exact | undefined {
    const { sum } = this;
    if (!sum || sum.digits === 0n) return sum;
    const count = BigInt(this.#count);
    const digits = absolute(sum.digits);
    const decimals = Math.max(
      Math.max(0, -stripped(sum).exponent) + EXTRA_DECIMALS,
      QUOTIENT_DIGITS - 1 - magnitude(digits, sum.exponent, count),
    );
    const shift = sum.exponent + decimals;
    const rounded =
      shift >= 0
        ? roundedQuotient(digits * tenTo(shift), count)
        : roundedQuotient(digits, count * tenTo(-shift));
    return { digits: sum.digits < 0n ? -rounded : rounded, exponent: -decimals };
  }
}

/** The power of ten of the first digit of `digits` × 10^`exponent` / `divisor`. */
function magnitude(digits: bigint, exponent: number, divisor: bigint): number {
  const guess = String(digits).length - String(divisor).length;
  const reached = guess >= 0 ? digits >= divisor * tenTo(guess) : digits * tenTo(-guess) >= divisor;
  return guess + exponent - (reached ? 0 : 1);
}
