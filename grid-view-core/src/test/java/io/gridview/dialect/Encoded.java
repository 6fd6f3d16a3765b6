package io.gridview.dialect;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** Reads back what {@link SqlDialect#encoded} says, and brings cells of columns to the same form. */
final class Encoded {
    private Encoded() {}

    static @Nullable Object decode(@Nullable String text, ColumnType type) {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case INTEGER, BIG_INTEGER, DECIMAL -> exact(new BigDecimal(text));
            case DOUBLE -> Double.valueOf(text);
            case BOOLEAN -> bool(text);
            case TEXT, JSON -> text;
            case DATE -> LocalDate.ofEpochDay(Long.parseLong(text));
            case TIME -> LocalTime.MIDNIGHT.plus(Long.parseLong(text), ChronoUnit.MICROS);
            case TIMESTAMP -> LocalDateTime.ofInstant(instant(text), ZoneOffset.UTC);
            case INSTANT -> instant(text);
        };
    }

    private static boolean bool(String text) {
        if (text.equals("true")) {
            return true;
        }
        if (text.equals("false")) {
            return false;
        }
        throw new IllegalArgumentException("no boolean: " + text);
    }

    private static Instant instant(String micros) {
        return Instant.EPOCH.plus(Long.parseLong(micros), ChronoUnit.MICROS);
    }

    /** Numbers of equal size are equal, the negative zero is zero, and times have no nanoseconds. */
    static @Nullable Object plain(@Nullable Object cell) {
        if (cell instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        if (cell instanceof BigInteger number) {
            return exact(new BigDecimal(number));
        }
        if (cell instanceof BigDecimal number) {
            return exact(number);
        }
        if (cell instanceof Double number) {
            return number + 0.0;
        }
        if (cell instanceof LocalTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        if (cell instanceof LocalDateTime time) {
            return time.truncatedTo(ChronoUnit.MICROS);
        }
        return cell instanceof Instant instant ? instant.truncatedTo(ChronoUnit.MICROS) : cell;
    }

    static BigDecimal exact(BigDecimal number) {
        return number.signum() == 0
                ? BigDecimal.ZERO
                : number.stripTrailingZeros()
                        .setScale(Math.max(0, number.stripTrailingZeros().scale()));
    }

    /** Text by code point, all else by its natural order. */
    @SuppressWarnings("unchecked")
    static final Comparator<Object> ORDER = (a, b) ->
            a instanceof String text ? compareCodePoints(text, (String) b) : ((Comparable<Object>) a).compareTo(b);

    private static int compareCodePoints(String a, String b) {
        int[] left = a.codePoints().toArray();
        int[] right = b.codePoints().toArray();
        return java.util.Arrays.compare(left, right);
    }
}
