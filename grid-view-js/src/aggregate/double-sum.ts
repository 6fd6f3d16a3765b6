import type { Cell } from '../wire/wire.ts';
import { absolute, roundedQuotient, wireCell } from './exact.ts';

/** The smallest double is two to this power; every double is a whole number of it. */
const UNIT = -1074;
const PRECISION = 53;

/**
 * Sums doubles so that the result is the exact sum, rounded once; the order of the rows changes nothing.
 *
 * The running sum is kept as doubles that do not overlap (Shewchuk 1997): each addition splits into a rounded sum and
 * its exact error. Where the running sum leaves the range of doubles, big integers take over.
 */
export class DoubleSum {
  readonly #partials: number[] = [];
  #beyond = 0n;
  #count = 0;

  add(value: number): void {
    this.#count++;
    let carry = value;
    let kept = 0;
    for (const partial of this.#partials) {
      const large = Math.abs(carry) >= Math.abs(partial) ? carry : partial;
      const small = large === carry ? partial : carry;
      const sum = large + small;
      if (!Number.isFinite(sum)) {
        this.#beyond += unitsOf(carry);
        carry = partial;
        continue;
      }
      const error = small - (sum - large);
      if (error !== 0) this.#partials[kept++] = error;
      carry = sum;
    }
    this.#partials[kept++] = carry;
    this.#partials.length = kept;
  }

  /** A number, or the digits as a string where the sum lies beyond the range of doubles; null for no value. */
  get sum(): Cell {
    if (this.#count === 0) return null;
    const units = this.#units;
    const rounded = nearestDouble(units, 1n);
    if (Number.isFinite(rounded)) return rounded;
    return wireCell({ digits: units * 5n ** BigInt(-UNIT), exponent: UNIT });
  }

  get average(): Cell {
    return this.#count === 0 ? null : nearestDouble(this.#units, BigInt(this.#count));
  }

  get #units(): bigint {
    return this.#partials.reduce((sum, partial) => sum + unitsOf(partial), this.#beyond);
  }
}

/** The exact mean of two doubles, rounded once. */
export function meanOf(a: number, b: number): number {
  return nearestDouble(unitsOf(a) + unitsOf(b), 2n);
}

const double = new DataView(new ArrayBuffer(8));

function unitsOf(value: number): bigint {
  double.setFloat64(0, value);
  const bits = double.getBigUint64(0);
  const power = (bits >> 52n) & 0x7ffn;
  const fraction = bits & 0xfffffffffffffn;
  const size = power === 0n ? fraction : (fraction | (1n << 52n)) << (power - 1n);
  return value < 0 ? -size : size;
}

/** The double nearest to a number of units divided by a count, a half to the even one. */
function nearestDouble(units: bigint, divisor: bigint): number {
  const size = absolute(units);
  const excess = Math.max(0, (size / divisor).toString(2).length - PRECISION);
  const digits = roundedQuotient(size, divisor << BigInt(excess));
  const nearest = Number(digits) * 2 ** (excess + UNIT);
  return units < 0n ? -nearest : nearest;
}
