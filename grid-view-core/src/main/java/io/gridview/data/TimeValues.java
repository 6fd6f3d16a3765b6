package io.gridview.data;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.Year;
import java.time.YearMonth;
import java.time.ZonedDateTime;
import org.jspecify.annotations.Nullable;

/** Brings the JDK's many date and time classes to LocalDate, LocalTime, LocalDateTime and Instant. */
final class TimeValues {
    private TimeValues() {}

    /**
     * The time in one of the four classes (a Year: Long); null for an object that is none. A zone or offset is not
     * kept.
     */
    static @Nullable Object canonical(Object raw) {
        if (raw instanceof LocalDate
                || raw instanceof LocalDateTime
                || raw instanceof LocalTime
                || raw instanceof Instant) {
            return raw;
        }
        if (raw instanceof OffsetDateTime time) {
            return ofOffset(time);
        }
        if (raw instanceof ZonedDateTime time) {
            return time.toInstant();
        }
        if (raw instanceof YearMonth month) {
            return month.atDay(1);
        }
        if (raw instanceof Year year) {
            return (long) year.getValue();
        }
        return ofOldClasses(raw);
    }

    private static Object ofOffset(OffsetDateTime time) {
        if (time.equals(OffsetDateTime.MAX)) {
            return Instant.MAX;
        }
        return time.equals(OffsetDateTime.MIN) ? Instant.MIN : time.toInstant();
    }

    /**
     * The java.sql classes first: they are java.util.Dates too, but stand for wall-clock readings, not for instants.
     */
    @SuppressWarnings("JavaUtilDate") // To read them is what this is for.
    private static @Nullable Object ofOldClasses(Object raw) {
        if (raw instanceof java.util.Date date && Infinities.isPostgresInfinity(date.getTime())) {
            return Instant.MAX;
        }
        if (raw instanceof java.sql.Timestamp time) {
            return time.toLocalDateTime();
        }
        if (raw instanceof java.sql.Date date) {
            return date.toLocalDate();
        }
        if (raw instanceof java.sql.Time time) {
            return time.toLocalTime();
        }
        return raw instanceof java.util.Date date ? date.toInstant() : null;
    }

    /** Dates are held as days in 32 bits; the other classes always fit. */
    static boolean inRange(Object time) {
        return !(time instanceof LocalDate date) || date.toEpochDay() == (int) date.toEpochDay();
    }
}
