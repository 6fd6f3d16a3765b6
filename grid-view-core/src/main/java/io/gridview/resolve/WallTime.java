package io.gridview.resolve;

import io.gridview.spec.TimeGrain;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;

/** Dates, timestamps and instants as the clock on the reader's wall shows them. */
final class WallTime {
    private WallTime() {}

    /** The value on the wall; an instant moves into {@code zone}, anything else stays as it is. */
    static Object of(Object value, ZoneId zone) {
        return value instanceof Instant instant ? LocalDateTime.ofInstant(instant, zone) : value;
    }

    /** The start of the step that a date or timestamp lies in; weeks begin on Monday (ISO 8601). */
    static Object floor(Object value, TimeGrain grain) {
        LocalDateTime moment = value instanceof LocalDate day ? day.atStartOfDay() : (LocalDateTime) value;
        LocalDate day = moment.toLocalDate();
        return switch (grain) {
            case HOUR -> moment.truncatedTo(ChronoUnit.HOURS);
            case DAY -> day;
            case WEEK -> day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
            case MONTH -> day.withDayOfMonth(1);
            case QUARTER -> LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
            case YEAR -> day.withDayOfYear(1);
        };
    }
}
