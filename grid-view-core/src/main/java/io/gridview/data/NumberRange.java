package io.gridview.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/**
 * The exact numbers a table takes: below 10^400 in size and with at most 400 decimals. Beyond, one short text such as
 * 1E+999999999 would make an exact sum explode; every double lies well within.
 */
final class NumberRange {
    static final int DIGITS = 400;

    private static final BigInteger LIMIT = BigInteger.TEN.pow(DIGITS);

    private NumberRange() {}

    static boolean holds(BigInteger value) {
        return value.bitLength() <= LIMIT.bitLength() && value.abs().compareTo(LIMIT) < 0;
    }

    /** The same number with a scale between 0 and {@link #DIGITS}; null where it is out of range. */
    static @Nullable BigDecimal normalise(BigDecimal value) {
        if (value.scale() >= 0 && value.scale() <= DIGITS) {
            return holds(value) ? value : null;
        }
        if (value.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (value.scale() < 0) {
            return holds(value) ? value.setScale(0) : null;
        }
        BigDecimal stripped = value.stripTrailingZeros();
        return stripped.scale() <= DIGITS && holds(stripped) ? stripped : null;
    }

    private static boolean holds(BigDecimal value) {
        return (long) value.precision() - value.scale() <= DIGITS;
    }
}
