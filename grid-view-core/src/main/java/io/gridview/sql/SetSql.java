package io.gridview.sql;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.filter.RawText;
import io.gridview.filter.SetFilter;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoField;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Cells that are one of some values. */
final class SetSql {
    private static final int NANOS_A_MICRO = 1_000;

    private SetSql() {}

    static Condition oneOf(ResultColumn column, SetFilter set, SqlDialect dialect) {
        ColumnType type = column.type();
        if (type == null || column.isNested()) {
            return Condition.UNKNOWN;
        }
        List<Object> values = new ArrayList<>();
        if (type.isNumeric()) {
            values.addAll(set.numbers());
        } else {
            for (String text : set.values()) {
                Object value = value(text, type);
                if (value != null) {
                    values.add(value);
                }
            }
        }
        Condition among = oneOf(column, values, dialect);
        return set.noValue()
                ? Condition.any(List.of(Condition.exactly("(" + column.read(dialect) + ") IS NULL"), among))
                : among;
    }

    /** Cells that are one of these values, given as {@link ColumnType} says or, of numbers, as decimals. */
    static Condition oneOf(ResultColumn column, Collection<?> values, SqlDialect dialect) {
        ColumnType type = column.type();
        if (type == null) {
            return Condition.UNKNOWN;
        }
        String value = column.read(dialect);
        return switch (type) {
            case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE ->
                among(value, values, number -> NumberSql.literalOf((BigDecimal) number, column));
            case BOOLEAN -> among(value, values, flag -> flag.equals(true) ? "TRUE" : "FALSE");
            case TEXT, JSON -> among(dialect.ordered(value, type), values, text -> dialect.literal((String) text));
            case DATE ->
                values.stream().allMatch(day -> TimeSql.isOrdinary((LocalDate) day))
                        ? among(value, values, day -> TimeSql.date((LocalDate) day))
                        : among(
                                dialect.encoded(value, type),
                                values,
                                day -> "'" + ((LocalDate) day).toEpochDay() + "'");
            case TIME, TIMESTAMP, INSTANT ->
                column.isFinerThanMicros()
                        ? Condition.UNKNOWN
                        : among(dialect.encoded(value, type), values, SetSql::micros);
        };
    }

    /** The literals are distinct and never null. */
    private static Condition among(String value, Collection<?> values, Function<Object, @Nullable String> literal) {
        List<String> literals = new ArrayList<>();
        for (Object each : values) {
            String text = literal.apply(each);
            if (text != null) {
                literals.add(text);
            }
        }
        return literals.isEmpty()
                ? Condition.NO_ROW
                : Condition.exactly(
                        "((" + value + ") IS NOT NULL AND " + value + " IN (" + String.join(", ", literals) + "))");
    }

    /** The microseconds that the dialects count; null for a time between two of them, which no cell has. */
    private static @Nullable String micros(Object time) {
        if (time instanceof LocalTime clock) {
            long nanos = clock.toNanoOfDay();
            return nanos % NANOS_A_MICRO == 0 ? "'" + nanos / NANOS_A_MICRO + "'" : null;
        }
        Instant moment = time instanceof LocalDateTime clock ? clock.toInstant(ZoneOffset.UTC) : (Instant) time;
        return moment.get(ChronoField.NANO_OF_SECOND) % NANOS_A_MICRO == 0
                ? "'" + ChronoUnit.MICROS.between(Instant.EPOCH, moment) + "'"
                : null;
    }

    /** The value whose text in the data is this one; null where there is none. */
    private static @Nullable Object value(String text, ColumnType type) {
        Object value = parsed(text, type);
        return value != null && RawText.of(value).equals(text) ? value : null;
    }

    private static @Nullable Object parsed(String text, ColumnType type) {
        try {
            return switch (type) {
                case BOOLEAN -> Boolean.valueOf(text);
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(text);
                case TIMESTAMP -> LocalDateTime.parse(text);
                case INSTANT -> Instant.parse(text);
                case INTEGER, BIG_INTEGER, DECIMAL, DOUBLE, TEXT, JSON -> text;
            };
        } catch (DateTimeException e) {
            return null;
        }
    }
}
