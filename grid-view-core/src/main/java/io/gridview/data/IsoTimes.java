package io.gridview.data;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads ISO 8601 texts strictly: {@code 2024-01-31}, {@code 10:00}, {@code 10:00:00.5}, a date and a time with {@code
 * T} or one blank between them, and the same with {@code Z} or an offset ({@code +02}, {@code +0200}, {@code +02:00})
 * as an instant. Four digits for the year; {@code 2024}, {@code 2024-01}, {@code 31.1.2024} and days that no calendar
 * has are no times.
 */
final class IsoTimes {
    private static final String DATE = "(\\d{4})-(\\d{2})-(\\d{2})";
    private static final String TIME = "(\\d{2}):(\\d{2})(?::(\\d{2})(?:\\.(\\d{1,9}))?)?";
    private static final Pattern DATE_ALONE = Pattern.compile(DATE);
    private static final Pattern TIME_ALONE = Pattern.compile(TIME);
    private static final Pattern DATE_AND_TIME =
            Pattern.compile("(" + DATE + ")[T ](" + TIME + ")(Z|[+-]\\d{2}(?::?\\d{2})?)?");
    private static final int TIME_GROUP = 5;
    private static final int OFFSET_GROUP = 10;
    private static final int SHORTEST = "2024-01-31".length();
    private static final int LONGEST = "2024-01-31T10:00:00.123456789+02:00".length();

    private IsoTimes() {}

    static @Nullable LocalDate date(String text) {
        return text.length() == SHORTEST && DATE_ALONE.matcher(text).matches() ? parsed(text) : null;
    }

    static @Nullable LocalTime time(String text) {
        if (text.length() > LONGEST || !TIME_ALONE.matcher(text).matches()) {
            return null;
        }
        try {
            return LocalTime.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }

    /** A LocalDate, LocalDateTime or Instant; null for any other text. */
    static @Nullable Object moment(String text) {
        if (text.length() < SHORTEST || text.length() > LONGEST) {
            return null;
        }
        if (text.length() == SHORTEST) {
            return date(text);
        }
        Matcher matcher = DATE_AND_TIME.matcher(text);
        return matcher.matches() ? moment(matcher) : null;
    }

    private static @Nullable Object moment(Matcher matcher) {
        LocalDate date = parsed(matcher.group(1));
        LocalTime time = time(matcher.group(TIME_GROUP));
        if (date == null || time == null) {
            return null;
        }
        LocalDateTime local = date.atTime(time);
        String offset = matcher.group(OFFSET_GROUP);
        return offset == null ? local : instant(local, offset);
    }

    private static @Nullable Instant instant(LocalDateTime local, String offset) {
        try {
            return local.toInstant(ZoneOffset.of(offset));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LocalDate parsed(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeException e) {
            return null;
        }
    }
}
