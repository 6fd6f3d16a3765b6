package io.gridview.format;

import io.gridview.spec.FormatType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import tools.jackson.databind.JsonNode;

/** Dates and times as text; clock times are 24-hour everywhere. */
final class TemporalText {
    private static final int LAST_YEAR = 9999;

    private final DatePattern date;
    private final DatePattern month;
    private final Digits digits;
    private final ZoneId zone;

    /** @param data the locale's data */
    TemporalText(JsonNode data, Digits digits, ZoneId zone) {
        this.date = new DatePattern(data.get("date").stringValue(), data.get("months"), digits);
        this.month = new DatePattern(data.get("month").stringValue(), data.get("months"), digits);
        this.digits = digits;
        this.zone = zone;
    }

    /** The text of a LocalTime, LocalDate, LocalDateTime or Instant. */
    String text(Object value, FormatType type) {
        if (value instanceof LocalTime time) {
            return clock(time);
        }
        LocalDateTime moment = wallTime(value);
        if (type == FormatType.TEXT || moment.getYear() < 0 || moment.getYear() > LAST_YEAR) {
            return iso(value);
        }
        String day = type == FormatType.MONTH ? month.text(moment.toLocalDate()) : date.text(moment.toLocalDate());
        boolean dayOnly = type == FormatType.MONTH || type == FormatType.DATE || value instanceof LocalDate;
        return dayOnly ? day : day + ", " + clock(moment.toLocalTime());
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

    private String clock(LocalTime time) {
        return digits.in(Clock.text(time));
    }

    /** As the value travels. */
    private static String iso(Object value) {
        return value instanceof LocalDateTime moment
                ? DateTimeFormatter.ISO_LOCAL_DATE_TIME.format(moment)
                : value.toString();
    }
}
