package io.gridview.filter;

import io.gridview.json.ShortestDecimal;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** The text of a value itself, without a format: what a reader may have copied from the data. */
public final class RawText {
    private RawText() {}

    /** Numbers by their plain digits without zeros at the end, times in their ISO form, anything else as it is. */
    public static String of(Object value) {
        BigDecimal number = number(value);
        if (number != null) {
            return plain(number);
        }
        if (value instanceof LocalDateTime moment) {
            return DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment);
        }
        return value instanceof LocalTime time ? DateTimeFormatter.ISO_LOCAL_TIME.format(time) : value.toString();
    }

    /** The number that a value is, a double by its shortest decimal; null for what is none. */
    static @Nullable BigDecimal number(Object value) {
        if (value instanceof Long integer) {
            return BigDecimal.valueOf(integer);
        }
        if (value instanceof BigInteger integer) {
            return new BigDecimal(integer);
        }
        if (value instanceof Double number) {
            return ShortestDecimal.of(number);
        }
        return value instanceof BigDecimal decimal ? decimal : null;
    }

    /** The digits of a number; equal numbers have the same. */
    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
