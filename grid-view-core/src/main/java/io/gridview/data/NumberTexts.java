package io.gridview.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads numbers written as JSON writes them; no grouping signs, blanks or currency signs, which only a spec can ask to
 * be read.
 */
final class NumberTexts {
    private static final Pattern INTEGER = Pattern.compile("-?\\d+");
    private static final Pattern DECIMAL = Pattern.compile("-?\\d+(\\.\\d+)?([eE][+-]?\\d{1,9})?");
    /** Enough for every number in range; longer texts are not worth a look. */
    private static final int LONGEST = 2 * NumberRange.DIGITS + 16;

    private NumberTexts() {}

    /** Long, BigInteger beyond it, or BigDecimal, in range; null for any other text. */
    static @Nullable Number parse(String text) {
        if (text.isEmpty() || text.length() > LONGEST || !DECIMAL.matcher(text).matches()) {
            return null;
        }
        if (INTEGER.matcher(text).matches()) {
            return integer(new BigInteger(text));
        }
        return NumberRange.normalise(new BigDecimal(text));
    }

    private static @Nullable Number integer(BigInteger integer) {
        Long small = NumberConversion.toLong(integer);
        if (small != null) {
            return small;
        }
        return NumberRange.holds(integer) ? integer : null;
    }
}
