package io.gridview.data;

import io.gridview.json.ShortestDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Turns a canonical number into another numeric type where nothing is lost that the type promises to keep. */
final class NumberConversion {
    private static final int LONG_BITS = 63;
    private static final long MAX_SAFE_INTEGER = 9_007_199_254_740_991L;

    private NumberConversion() {}

    /** The number a canonical cell is or spells; null for anything else. */
    static @Nullable Number numberOf(Object cell) {
        if (cell instanceof Number number) {
            return number;
        }
        return cell instanceof String text ? NumberTexts.parse(text) : null;
    }

    /** Null where the number is no integer of 64 bits, or a double too large to say which integer it stands for. */
    static @Nullable Long toLong(Number number) {
        if (number instanceof Long value) {
            return value;
        }
        BigInteger integer = toBigInteger(number);
        return integer == null || integer.bitLength() > LONG_BITS ? null : (Long) integer.longValueExact();
    }

    /** Null where the number is no integer, or a double too large to say which integer it stands for. */
    static @Nullable BigInteger toBigInteger(Number number) {
        if (number instanceof BigInteger value) {
            return value;
        }
        if (number instanceof Long value) {
            return BigInteger.valueOf(value);
        }
        if (number instanceof Double value && Math.abs(value) > MAX_SAFE_INTEGER) {
            return null;
        }
        BigDecimal decimal = toDecimal(number);
        BigDecimal stripped = decimal.stripTrailingZeros();
        return stripped.scale() <= 0 ? stripped.toBigIntegerExact() : null;
    }

    /** Exact; a double by its shortest decimal. */
    static BigDecimal toDecimal(Number number) {
        if (number instanceof BigDecimal value) {
            return value;
        }
        if (number instanceof BigInteger value) {
            return new BigDecimal(value);
        }
        if (number instanceof Double value) {
            BigDecimal shortest = ShortestDecimal.of(value);
            return shortest.scale() < 0 ? shortest.setScale(0) : shortest;
        }
        return BigDecimal.valueOf(number.longValue());
    }

    /**
     * The nearest double. Null where it would be infinite, or where an integer would change: 9007199254740993 is
     * refused, while 123456789012345680000, which JavaScript prints for a double, is accepted.
     */
    static @Nullable Double toDouble(Number number) {
        if (number instanceof Double value) {
            return value;
        }
        double nearest = number.doubleValue();
        if (!Double.isFinite(nearest)) {
            return null;
        }
        BigDecimal exact = toDecimal(number);
        boolean unchanged = exact.scale() > 0
                || ShortestDecimal.of(nearest).compareTo(exact) == 0
                || new BigDecimal(nearest).compareTo(exact) == 0;
        return unchanged ? (Double) nearest : null;
    }

    /**
     * True where an integer is a double without rounding, and where that double's shortest decimal is the integer
     * again.
     */
    static boolean isExactDouble(Number integer) {
        if (integer instanceof Long value && value >= -MAX_SAFE_INTEGER && value <= MAX_SAFE_INTEGER) {
            return true;
        }
        double nearest = integer.doubleValue();
        if (!Double.isFinite(nearest)) {
            return false;
        }
        BigDecimal exact = toDecimal(integer);
        return new BigDecimal(nearest).compareTo(exact) == 0
                && ShortestDecimal.of(nearest).compareTo(exact) == 0;
    }
}
