package io.gridview.push;

import java.util.ArrayList;
import java.util.List;

/**
 * Splits doubles into parts whose sums have no rounding errors, so that an engine's plain sums are exact in whatever order
 * it adds, and the sum of the column is that of a few doubles, rounded once (S. M. Rump, T. Ogita, S. Oishi, "Accurate
 * floating-point summation part I: faithful rounding", SIAM Journal on Scientific Computing 31, 2008: extraction of leading
 * parts by adding and subtracting a large number).
 *
 * @param top the exponent of two of the first part's unit
 * @param count how many parts
 */
record Lanes(int top, int count) {
    /** Bits of one part: so many fewer than a double's 53 that 2^28 of them can be added. */
    static final int BITS = 25;

    static final int MOST_BITS = 53;

    /** Room for values of the whole result that are smaller, and so have finer digits, than those at hand. */
    private static final int FINER = 20;

    /** Room for values of the whole result that are greater than those at hand. */
    private static final int HEADROOM = 3;

    /**
     * For values up to that size whose last digits are worth at least two to {@code lowest}, as far as is known.
     *
     * @param lowest of all values at hand
     */
    static Lanes of(double size, int lowest) {
        int exponent = size == 0 ? 0 : Math.getExponent(size) + 1;
        int top = exponent + HEADROOM - BITS;
        return new Lanes(top, 1 + Math.max(1, (top - lowest + FINER + BITS - 1) / BITS));
    }

    /** The exponent of two that the last binary digit of a value other than zero is worth. */
    static int lowestDigit(double value) {
        long fraction = Double.doubleToRawLongBits(value) & ((1L << (MOST_BITS - 1)) - 1);
        int exponent = Math.max(Math.getExponent(value), Double.MIN_EXPONENT);
        return exponent
                - Math.min(MOST_BITS - 1, MOST_BITS - 1 - Long.numberOfTrailingZeros(fraction | 1L << (MOST_BITS - 1)));
    }

    /** The exponent of the unit of a part. */
    int unit(int lane) {
        return top - lane * BITS;
    }

    /** What is added and subtracted to round a number to multiples of a part's unit, as SQL. */
    String anchor(int lane) {
        return Doubles.sql(Math.scalb(1.5, Math.max(unit(lane), Double.MIN_EXPONENT - MOST_BITS + 1) + MOST_BITS - 1));
    }

    /** Whether the sizes of all values are small enough together: no sum of first parts then needs more bits than it has. */
    boolean holds(double sumOfSizes) {
        return sumOfSizes < Math.scalb(1.0, unit(0) + MOST_BITS - 1);
    }

    /** The largest sum of sizes that would have to fit. */
    Lanes raisedTo(double sumOfSizes) {
        int needed = Math.getExponent(sumOfSizes) + 2 - MOST_BITS + 1;
        return new Lanes(Math.max(top, needed), count + (Math.max(top, needed) - top + BITS - 1) / BITS);
    }

    /** Twice as many parts. */
    Lanes finer() {
        return new Lanes(top, 2 * count);
    }

    /** False where the parts' units leave the range of doubles. */
    boolean possible() {
        return unit(0) + MOST_BITS < Double.MAX_EXPONENT;
    }

    /** The names of a column's parts. */
    List<String> names(String column) {
        List<String> names = new ArrayList<>(count);
        for (int lane = 0; lane < count; lane++) {
            names.add(column + "_" + lane);
        }
        return names;
    }

    /** What is left of a column's value when its first parts are taken off, as SQL. */
    String rest(String column, int lanes) {
        return lanes == 0
                ? column
                : "(" + column + " - " + String.join(" - ", names(column).subList(0, lanes)) + ")";
    }
}
