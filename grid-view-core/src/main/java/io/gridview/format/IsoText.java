package io.gridview.format;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Texts that are ISO dates, moments and times; parts of a second are left aside, as none are shown. */
final class IsoText {
    private static final String CLOCK = "(\\d\\d:\\d\\d(?::\\d\\d)?)(?:(?<=:\\d\\d:\\d\\d)\\.\\d+)?";
    private static final Pattern MOMENT =
            Pattern.compile("(\\d{4}-\\d\\d-\\d\\d)(?:[T ]" + CLOCK + "(Z|[+-]\\d\\d:?\\d\\d)?)?");
    private static final Pattern TIME = Pattern.compile(CLOCK);

    private IsoText() {}

    /** The LocalDate, LocalDateTime, Instant or LocalTime that the text stands for; null where it is none. */
    static @Nullable Object parse(String text) {
        try {
            Matcher time = TIME.matcher(text);
            if (time.matches()) {
                return LocalTime.parse(time.group(1));
            }
            Matcher moment = MOMENT.matcher(text);
            return moment.matches() ? moment(moment.group(1), moment.group(2), moment.group(3)) : null;
        } catch (DateTimeException noSuchTime) {
            return null;
        }
    }

    private static Object moment(String day, @Nullable String clock, @Nullable String offset) {
        LocalDate date = LocalDate.parse(day);
        if (clock == null) {
            return date;
        }
        LocalDateTime wall = date.atTime(LocalTime.parse(clock));
        return offset == null ? wall : wall.toInstant(ZoneOffset.of(offset));
    }
}
