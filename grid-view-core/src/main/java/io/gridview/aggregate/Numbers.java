package io.gridview.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The Java types that exact results take. */
public final class Numbers {
    /** What every JSON number carries; a quotient of exact values has at least these digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Decimals beyond the values' own that a quotient has at least. */
    private static final int EXTRA_SCALE = 2;

    private Numbers() {}

    /** A whole number in the smallest of its two types: a {@code Long} where it fits, else a {@code BigInteger}. */
    public static Object whole(BigDecimal number) {
        BigInteger integer = number.toBigIntegerExact();
        if (integer.bitLength() < Long.SIZE) {
            return integer.longValueExact();
        }
        return integer;
    }

    /**
     * The quotient, half-even, to 15 significant digits or to two decimals more than {@code sum} needs, whichever is
     * finer; trailing zeros beyond the scale of {@code sum} are removed.
     */
    static BigDecimal quotient(BigDecimal sum, long count) {
        BigDecimal divisor = BigDecimal.valueOf(count);
        int least = Math.max(sum.scale(), 0);
        int needed = sum.signum() == 0 ? 0 : Math.max(sum.stripTrailingZeros().scale(), 0);
        int scale = needed + EXTRA_SCALE;
        BigDecimal byDigits = sum.divide(divisor, DIGITS);
        BigDecimal quotient = byDigits.scale() >= scale ? byDigits : sum.divide(divisor, scale, RoundingMode.HALF_EVEN);
        BigDecimal stripped = quotient.signum() == 0 ? BigDecimal.ZERO : quotient.stripTrailingZeros();
        return stripped.scale() < least ? stripped.setScale(least) : stripped;
    }

    /** The double nearest to the exact quotient, of two equally near ones the even one. */
    static double nearestDouble(BigDecimal sum, long count) {
        BigDecimal divisor = BigDecimal.valueOf(count);
        double near = sum.divide(divisor, MathContext.DECIMAL128).doubleValue();
        // The first rounding may have moved the quotient onto or over the middle between two doubles, no further.
        int aboveMiddle = side(sum, divisor, near, Math.nextUp(near));
        if (aboveMiddle > 0 || (aboveMiddle == 0 && isOdd(near))) {
            return Math.nextUp(near);
        }
        int belowMiddle = -side(sum, divisor, near, Math.nextDown(near));
        return belowMiddle > 0 || (belowMiddle == 0 && isOdd(near)) ? Math.nextDown(near) : near;
    }

    /** Positive where the quotient lies above the middle of two doubles, negative below, zero on it. */
    private static int side(BigDecimal sum, BigDecimal divisor, double a, double b) {
        if (Double.isInfinite(b)) {
            // No mean of finite numbers lies beyond the largest of them.
            return b > 0 ? -1 : 1;
        }
        BigDecimal twiceMiddle = new BigDecimal(a).add(new BigDecimal(b));
        return sum.multiply(TWO).compareTo(divisor.multiply(twiceMiddle));
    }

    private static boolean isOdd(double value) {
        return (Double.doubleToLongBits(value) & 1) == 1;
    }
}
