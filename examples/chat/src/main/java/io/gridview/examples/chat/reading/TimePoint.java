package io.gridview.examples.chat.reading;

import io.gridview.examples.chat.words.Role;
import io.gridview.examples.chat.words.Sense;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A date, a month, a season, a year or a decade in the message.
 *
 * @param from the first day, null where no year was said
 * @param before the day after the last, null where no year was said
 * @param months the months where no year was said, otherwise empty
 * @param end the place behind the phrase
 */
record TimePoint(@Nullable LocalDate from, @Nullable LocalDate before, List<Integer> months, String says, int end) {
    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2100;

    /** The point that starts at {@code at}, if one does. */
    static Optional<TimePoint> at(Utterance words, int at) {
        Optional<Sense.Day> day = words.sense(at, Sense.Day.class);
        if (day.isPresent()) {
            return Optional.of(ofDay(day.get().date(), at + 1));
        }
        Optional<Sense.Decade> decade = words.sense(at, Sense.Decade.class);
        if (decade.isPresent()) {
            int first = decade.get().firstYear();
            return Optional.of(dated(LocalDate.of(first, 1, 1), LocalDate.of(first + 10, 1, 1), first + "s", at + 1));
        }
        Optional<Sense.Months> months = words.sense(at, Sense.Months.class);
        if (months.isPresent()) {
            return Optional.of(ofMonths(words, at, months.get()));
        }
        if (isYear(words, at)) {
            int year = year(words, at);
            return Optional.of(
                    dated(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1), Integer.toString(year), at + 1));
        }
        return dayBeforeMonth(words, at);
    }

    /** The same months in {@code year}. */
    TimePoint in(int year) {
        LocalDate first = LocalDate.of(year, months.get(0), 1);
        return dated(first, first.plusMonths(months.size()), says + " " + year, end);
    }

    boolean isDated() {
        return from != null;
    }

    private static TimePoint ofMonths(Utterance words, int at, Sense.Months months) {
        int next = at + 1;
        Integer day = dayOfMonth(words, next);
        int year = words.has(next, Role.AND) ? next + 1 : next;
        if (day != null && months.months().size() == 1) {
            int behind = words.has(next + 1, Role.AND) ? next + 2 : next + 1;
            if (isYear(words, behind)) {
                Optional<TimePoint> found =
                        ofParts(year(words, behind), months.months().get(0), day, behind + 1);
                if (found.isPresent()) {
                    return found.get();
                }
            }
        }
        TimePoint anyYear = new TimePoint(null, null, months.months(), months.name(), at + 1);
        boolean consecutive =
                months.months().get(0) <= months.months().get(months.months().size() - 1);
        boolean named = isYear(words, next) || (words.text(next).equals(",") && isYear(words, year));
        if (!named || !consecutive) {
            return anyYear;
        }
        int place = isYear(words, next) ? next : year;
        TimePoint found = anyYear.in(year(words, place));
        return new TimePoint(found.from(), found.before(), List.of(), found.says(), place + 1);
    }

    private static Optional<TimePoint> dayBeforeMonth(Utterance words, int at) {
        Integer day = dayOfMonth(words, at);
        Optional<Sense.Months> month =
                words.sense(words.has(at + 1, Role.PREPOSITION) ? at + 2 : at + 1, Sense.Months.class);
        int year = words.has(at + 1, Role.PREPOSITION) ? at + 3 : at + 2;
        if (day == null || month.isEmpty() || month.get().months().size() != 1 || !isYear(words, year)) {
            return Optional.empty();
        }
        return ofParts(year(words, year), month.get().months().get(0), day, year + 1);
    }

    private static Optional<TimePoint> ofParts(int year, int month, int day, int end) {
        try {
            return Optional.of(ofDay(LocalDate.of(year, month, day), end));
        } catch (DateTimeException e) {
            // 31 February: not a date, so the words stay unread and are asked back.
            return Optional.empty();
        }
    }

    private static TimePoint ofDay(LocalDate day, int end) {
        return dated(day, day.plusDays(1), day.toString(), end);
    }

    private static TimePoint dated(LocalDate from, LocalDate before, String says, int end) {
        return new TimePoint(from, before, List.of(), says, end);
    }

    private static @Nullable Integer dayOfMonth(Utterance words, int at) {
        BigDecimal number = words.number(at);
        return number != null
                        && number.scale() == 0
                        && number.signum() > 0
                        && number.compareTo(BigDecimal.valueOf(31)) <= 0
                ? Integer.valueOf(number.intValue())
                : null;
    }

    /** A whole number from 1900 to 2100 that is neither counted in a unit nor compared with. */
    static boolean isYear(Utterance words, int at) {
        BigDecimal number = words.number(at);
        return number != null
                && number.scale() == 0
                && words.text(at).length() == 4
                && number.intValue() >= FIRST_YEAR
                && number.intValue() <= LAST_YEAR
                && !words.is(at + 1, Sense.Unit.class)
                && !words.is(at + 1, Sense.Rows.class)
                && !words.hasAny(
                        at - 1,
                        Role.ABOVE,
                        Role.BELOW,
                        Role.AT_LEAST,
                        Role.AT_MOST,
                        Role.EXACTLY,
                        Role.TOP,
                        Role.BOTTOM)
                && !words.is(at - 1, Sense.Limit.class);
    }

    private static int year(Utterance words, int at) {
        BigDecimal number = words.number(at);
        return number == null ? 0 : number.intValue();
    }
}
