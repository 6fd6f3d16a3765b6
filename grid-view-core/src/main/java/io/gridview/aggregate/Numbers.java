package io.gridview.aggregate;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;

/** The Java types that exact results take. */
public final class Numbers {
    /** What every JSON number carries; a quotient of exact values has at least these digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

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
     * The quotient, half-even, to 15 significant digits or to two decimals more than {@code sum} has, whichever is
     * finer; trailing zeros beyond the scale of {@code sum} are removed.
     */
    static BigDecimal quotient(BigDecimal sum, long count) {
        BigDecimal divisor = BigDecimal.valueOf(count);
        int least = Math.max(sum.scale(), 0);
        int scale = least + EXTRA_SCALE;
        BigDecimal byDigits = sum.divide(divisor, DIGITS);
        BigDecimal quotient = byDigits.scale() >= scale ? byDigits : sum.divide(divisor, scale, RoundingMode.HALF_EVEN);
        BigDecimal stripped = quotient.signum() == 0 ? BigDecimal.ZERO : quotient.stripTrailingZeros();
        return stripped.scale() < least ? stripped.setScale(least) : stripped;
    }
}
