package io.gridview.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The shortest decimal that reads back as the same double.
 *
 * <p>{@link Double#toString} is not used because before JDK 19 it sometimes prints a digit too many, and the same
 * rows must give the same text on every JDK.
 */
public final class ShortestDecimal {
    /** Every decimal of this many digits is some double's own. */
    private static final int SURE_DIGITS = 15;

    private static final int MOST_DIGITS = 17;

    /** The bits of a double that are not its sign and exponent. */
    private static final long FRACTION = (1L << 52) - 1;

    private ShortestDecimal() {}

    /**
     * The shortest decimal for {@code value}, trailing zeros removed.
     *
     * @throws NumberFormatException for NaN and infinities
     */
    public static BigDecimal of(double value) {
        BigDecimal exact = new BigDecimal(value);
        // Below the normal range doubles thin out, and fewer digits may do.
        int first = Math.abs(value) < Double.MIN_NORMAL ? 1 : SURE_DIGITS;
        for (int digits = first; digits <= MOST_DIGITS; digits++) {
            BigDecimal rounded = exact.round(new MathContext(digits, RoundingMode.HALF_EVEN));
            if (rounded.doubleValue() == value) {
                return strip(rounded);
            }
            if (isPowerOfTwo(value)) {
                BigDecimal farther = exact.round(new MathContext(digits, RoundingMode.UP));
                if (farther.doubleValue() == value) {
                    return strip(farther);
                }
            }
        }
        return strip(exact);
    }

    /** True where a double carries the decimal without loss: reading its shortest text gives the same number. */
    public static boolean carries(BigDecimal value) {
        if (value.precision() <= SURE_DIGITS && Math.abs((long) value.scale()) < 290) {
            return true;
        }
        double nearest = value.doubleValue();
        return Double.isFinite(nearest) && of(nearest).compareTo(value) == 0;
    }

    /** Doubles lie twice as far apart above a power of two as below it, so the farther neighbour may be its own. */
    private static boolean isPowerOfTwo(double value) {
        return (Double.doubleToRawLongBits(value) & FRACTION) == 0;
    }

    private static BigDecimal strip(BigDecimal value) {
        return value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}
