package io.gridview.sql;

import io.gridview.data.ColumnType;
import io.gridview.dialect.SqlDialect;
import io.gridview.filter.TimeRange;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoField;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Comparisons of dates, timestamps and instants. */
final class TimeSql {
    private static final DateTimeFormatter SECONDS = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT);
    private static final long MICROS = 1_000_000;

    private TimeSql() {}

    static Condition range(ResultColumn column, TimeRange range, ZoneId zone, SqlDialect dialect) {
        ColumnType type = column.type();
        if (type == null) {
            return Condition.UNKNOWN;
        }
        if (!type.isTemporal()) {
            return Condition.NO_ROW;
        }
        if (!isWholeSecond(range.from()) || !isWholeSecond(range.before())) {
            return Condition.UNKNOWN;
        }
        List<Condition> parts = new ArrayList<>();
        parts.add(Condition.exactly("(" + column.read(dialect) + ") IS NOT NULL"));
        if (range.from() != null) {
            parts.add(side(column, " >= ", range.from(), zone, dialect));
        }
        if (range.before() != null) {
            parts.add(side(column, " < ", range.before(), zone, dialect));
        }
        return Condition.all(parts);
    }

    private static boolean isWholeSecond(@Nullable LocalDateTime time) {
        return time == null || time.get(ChronoField.NANO_OF_SECOND) == 0;
    }

    private static Condition side(
            ResultColumn column, String sign, LocalDateTime bound, ZoneId zone, SqlDialect dialect) {
        String value = column.read(dialect);
        ColumnType type = column.type();
        if (type == ColumnType.DATE) {
            // A date is its midnight: on either side of the sign the next midnight bounds as well.
            boolean midnight = bound.toLocalTime().equals(LocalTime.MIDNIGHT);
            LocalDate day = midnight ? bound.toLocalDate() : bound.toLocalDate().plusDays(1);
            return Condition.exactly(
                    isOrdinary(day) ? value + sign + date(day) : counted(column, dialect) + sign + day.toEpochDay());
        }
        Instant moment = type == ColumnType.INSTANT ? bound.atZone(zone).toInstant() : bound.toInstant(ZoneOffset.UTC);
        LocalDateTime clock = LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
        boolean plain = isOrdinary(clock.toLocalDate()) && !column.isFinerThanMicros();
        if (!plain) {
            return Condition.exactly(
                    counted(column, dialect) + sign + Math.multiplyExact(moment.getEpochSecond(), MICROS));
        }
        String literal = type == ColumnType.INSTANT
                ? "CAST('" + SECONDS.format(clock) + "+00:00' AS TIMESTAMP WITH TIME ZONE)"
                : "CAST('" + SECONDS.format(clock) + "' AS TIMESTAMP)";
        return Condition.exactly(value + sign + literal);
    }

    /** A date of a year that every engine reads and writes alike. */
    static boolean isOrdinary(LocalDate day) {
        return day.getYear() >= 1 && day.getYear() <= 9999;
    }

    static String date(LocalDate day) {
        return "CAST('" + day + "' AS DATE)";
    }

    /** The days or microseconds since 1970, for bounds that not every engine can write. */
    private static String counted(ResultColumn column, SqlDialect dialect) {
        ColumnType type = column.type() == null ? ColumnType.TIMESTAMP : column.type();
        return "CAST(" + dialect.encoded(column.read(dialect), type) + " AS BIGINT)";
    }
}
