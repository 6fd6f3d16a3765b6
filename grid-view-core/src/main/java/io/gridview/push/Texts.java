package io.gridview.push;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** Reads the texts that {@link io.gridview.dialect.SqlDialect#encoded} makes of values. */
final class Texts {
    private static final int MICROS_A_SECOND = 1_000_000;
    private static final int NANOS_A_MICRO = 1_000;

    private Texts() {}

    /** The value as {@link ColumnType} names its Java type; null for no value. */
    static @Nullable Object value(@Nullable String text, ColumnType type) {
        if (text == null) {
            return null;
        }
        return switch (type) {
            case INTEGER -> Long.valueOf(text);
            case BIG_INTEGER -> new BigInteger(text);
            case DECIMAL -> new BigDecimal(text);
            case DOUBLE -> Double.parseDouble(text) + 0.0;
            case BOOLEAN -> Boolean.valueOf(text);
            case TEXT, JSON -> text;
            case DATE -> LocalDate.ofEpochDay(Long.parseLong(text));
            case TIME -> LocalTime.ofNanoOfDay(Long.parseLong(text) * NANOS_A_MICRO);
            case TIMESTAMP -> LocalDateTime.ofInstant(instant(text), ZoneOffset.UTC);
            case INSTANT -> instant(text);
        };
    }

    /** A count. */
    static long count(@Nullable String text) {
        return text == null ? 0 : Long.parseLong(text);
    }

    /** A number, exactly; null for no value. */
    static @Nullable BigDecimal exact(@Nullable String text, ColumnType type) {
        if (text == null) {
            return null;
        }
        return type == ColumnType.DOUBLE ? new BigDecimal(Double.parseDouble(text)) : new BigDecimal(text);
    }

    private static Instant instant(String text) {
        long micros = Long.parseLong(text);
        return Instant.ofEpochSecond(Math.floorDiv(micros, MICROS_A_SECOND))
                .plus(Math.floorMod(micros, MICROS_A_SECOND), ChronoUnit.MICROS);
    }
}
