package io.gridview.format;

import io.gridview.spec.FormatType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Dates and times as text. Clock times are written 24-hour because JDKs differ in the spaces of 12-hour ones. */
final class TemporalText {
    private final DateTimeFormatter date;
    private final DateTimeFormatter month;
    private final ZoneId zone;

    TemporalText(FormatContext context) {
        Locale locale = context.locale();
        this.date = DateTimeFormatter.ofLocalizedDate(FormatStyle.MEDIUM).withLocale(locale);
        this.month = DateTimeFormatter.ofPattern("LLL uuuu", locale);
        this.zone = context.zone();
    }

    String text(Object value, FormatType type) {
        if (value instanceof LocalTime time) {
            return clock(time);
        }
        LocalDateTime moment = wallTime(value);
        return switch (type) {
            case MONTH -> month.format(moment);
            case DATE -> date.format(moment);
            case TEXT -> value.toString();
            default ->
                value instanceof LocalDate
                        ? date.format(moment)
                        : date.format(moment) + ", " + clock(moment.toLocalTime());
        };
    }

    private LocalDateTime wallTime(Object value) {
        if (value instanceof LocalDate day) {
            return day.atStartOfDay();
        }
        if (value instanceof Instant instant) {
            return LocalDateTime.ofInstant(instant, zone);
        }
        return (LocalDateTime) value;
    }

    private static String clock(LocalTime time) {
        String minutes = two(time.getHour()) + ":" + two(time.getMinute());
        return time.getSecond() == 0 ? minutes : minutes + ":" + two(time.getSecond());
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }
}
