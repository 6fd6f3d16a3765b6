package io.gridview.resolve;

import io.gridview.spec.TimeGrain;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.Temporal;
import java.time.temporal.TemporalAdjusters;

/** Steps of dates and of timestamps as the clock on the reader's wall shows them. */
final class WallTime {
    private WallTime() {}

    /** The start of the step that a date or timestamp lies in; weeks begin on Monday (ISO 8601). */
    static Temporal floor(Temporal value, TimeGrain grain) {
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

    /** The start of the step after the one that begins at {@code start}. */
    static Temporal next(Temporal start, TimeGrain grain) {
        return switch (grain) {
            case HOUR -> start.plus(1, ChronoUnit.HOURS);
            case DAY -> start.plus(1, ChronoUnit.DAYS);
            case WEEK -> start.plus(1, ChronoUnit.WEEKS);
            case MONTH -> start.plus(1, ChronoUnit.MONTHS);
            case QUARTER -> start.plus(3, ChronoUnit.MONTHS);
            case YEAR -> start.plus(1, ChronoUnit.YEARS);
        };
    }

    /** How many steps lie between the starts of two. */
    static long between(Temporal start, Temporal end, TimeGrain grain) {
        return switch (grain) {
            case HOUR -> ChronoUnit.HOURS.between(start, end);
            case DAY -> ChronoUnit.DAYS.between(start, end);
            case WEEK -> ChronoUnit.WEEKS.between(start, end);
            case MONTH -> ChronoUnit.MONTHS.between(start, end);
            case QUARTER -> ChronoUnit.MONTHS.between(start, end) / 3;
            case YEAR -> ChronoUnit.YEARS.between(start, end);
        };
    }
}
