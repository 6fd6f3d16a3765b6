package io.gridview.profile;

import java.time.LocalDate;
import java.time.temporal.ChronoField;
import java.time.temporal.IsoFields;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads texts that spell a moment, from left to right and without an object for each. */
final class MomentText {
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;
    /** Four digits alone are more often a code the further they are from today. */
    private static final int FIRST_BARE_YEAR = 1800;

    private static final int LAST_BARE_YEAR = 2199;
    private static final int DAY = 86_400;
    private static final int HOUR = 3_600;
    private static final int MINUTE = 60;

    /** Days of a month that is not said are counted in one that has them all. */
    private static final int NO_YEAR = 1970;

    private static final Set<String> ORDINAL_ENDINGS = Set.of("st", "nd", "rd", "th");
    private static final String SPAN_SIGNS = "-~/\u2013";

    private String text = "";
    private int at;
    private int year;
    private long second;
    private boolean finer;

    /** The second since 1970 of the last moment read; the first of a month, quarter, week or year. */
    long second() {
        return second;
    }

    /** Whether the last moment read has a fraction of a second. */
    boolean isFiner() {
        return finer;
    }

    /** The step at which the text spells a moment: 2024, 2020-2024, 2024-Q1, 2024-03, Mar 2024, 2024-W05, 2024-03-31, 2024-03-31 10:15. */
    @Nullable
    Grain read(String moment) {
        text = moment;
        at = 0;
        finer = false;
        if (isDayOfMonth()) {
            return begin(1, Grain.DAY, dayNumber());
        }
        if (moment.length() < 4) {
            return null;
        }
        return isDigit(0) ? yearFirst() : yearLast();
    }

    /** Whether the text is 1st, 2nd, 3rd, 4th to 31st: a day of a month that is not said. */
    private boolean isDayOfMonth() {
        int digits = isDigit(1) ? 2 : 1;
        boolean ending = isDigit(0)
                && text.length() == digits + 2
                && ORDINAL_ENDINGS.contains(text.substring(digits).toLowerCase(Locale.ROOT));
        return ending && dayNumber() >= 1 && dayNumber() <= 31;
    }

    private int dayNumber() {
        int first = text.charAt(0) - '0';
        return isDigit(1) ? 10 * first + text.charAt(1) - '0' : first;
    }

    private Grain begin(int month, Grain grain, int day) {
        second = LocalDate.of(NO_YEAR, month, day).toEpochDay() * DAY;
        return grain;
    }

    private @Nullable Grain yearFirst() {
        if (!year()) {
            return null;
        }
        if (isEnd()) {
            return year >= FIRST_BARE_YEAR && year <= LAST_BARE_YEAR ? begin(1, Grain.YEAR) : null;
        }
        if (isSpan()) {
            return begin(1, Grain.YEAR);
        }
        char sign = text.charAt(at);
        if ((sign == '-' || sign == '/') && isDigit(at + 1)) {
            at++;
            return monthAndDay(sign);
        }
        if (sign == '-' || sign == ' ' || sign == '/') {
            at++;
        }
        if (takes('Q')) {
            return quarter();
        }
        if (takes('W')) {
            return week();
        }
        int month = month();
        return month > 0 && isEnd() ? begin(month, Grain.MONTH) : null;
    }

    /** Whether a later year follows, as in 1990-1999 or 1990~1999: a span of years, which begins with its first. */
    private boolean isSpan() {
        int first = year;
        int start = at;
        boolean joined = SPAN_SIGNS.indexOf(text.charAt(at)) >= 0;
        at++;
        boolean span = joined && year() && isEnd() && year > first;
        year = first;
        at = start;
        return span;
    }

    /** Q1 2024, Mar 2024, March-2024. */
    private @Nullable Grain yearLast() {
        int month;
        Grain grain;
        if (takes('Q') && isDigit(at)) {
            int quarter = text.charAt(at++) - '0';
            month = quarter >= 1 && quarter <= 4 ? 3 * quarter - 2 : 0;
            grain = Grain.QUARTER;
        } else {
            at = 0;
            month = month();
            grain = Grain.MONTH;
        }
        boolean apart = takes(' ') || takes('-') || takes('/');
        return month > 0 && apart && isDigit(at) && year() && isEnd() ? begin(month, grain) : null;
    }

    private @Nullable Grain monthAndDay(char sign) {
        int month = twoDigits();
        if (month < 1 || month > 12) {
            return null;
        }
        if (isEnd()) {
            return begin(month, Grain.MONTH);
        }
        if (!takes(sign)) {
            return null;
        }
        int day = twoDigits();
        if (day < 1 || day > LocalDate.of(year, month, 1).lengthOfMonth()) {
            return null;
        }
        second = LocalDate.of(year, month, day).toEpochDay() * DAY;
        if (isEnd()) {
            return Grain.DAY;
        }
        return takes('T') || takes(' ') ? time() : null;
    }

    private @Nullable Grain time() {
        int hour = twoDigits();
        if (hour < 0 || hour > 23 || !takes(':')) {
            return null;
        }
        int minute = twoDigits();
        if (minute < 0 || minute > 59) {
            return null;
        }
        second += hour * HOUR + minute * MINUTE;
        Grain grain = Grain.MINUTE;
        if (takes(':')) {
            int ofMinute = twoDigits();
            if (ofMinute < 0 || ofMinute > 59 || !fraction()) {
                return null;
            }
            second += ofMinute;
            grain = Grain.SECOND;
        }
        return offset() && isEnd() ? grain : null;
    }

    private boolean fraction() {
        if (!takes('.')) {
            return true;
        }
        int start = at;
        while (isDigit(at)) {
            finer |= text.charAt(at) != '0';
            at++;
        }
        return at > start;
    }

    /** Nothing, Z, +02, +0200 or +02:00. */
    private boolean offset() {
        if (isEnd() || takes('Z')) {
            return true;
        }
        int sign = takes('-') ? -1 : takes('+') ? 1 : 0;
        int hours = sign == 0 ? -1 : twoDigits();
        if (hours < 0) {
            return false;
        }
        int minutes = isEnd() ? 0 : takes(':') || isDigit(at) ? twoDigits() : -1;
        second -= sign * (long) (hours * HOUR + minutes * MINUTE);
        return minutes >= 0;
    }

    private @Nullable Grain quarter() {
        int quarter = isDigit(at) ? text.charAt(at++) - '0' : 0;
        return quarter >= 1 && quarter <= 4 && isEnd() ? begin(3 * quarter - 2, Grain.QUARTER) : null;
    }

    private @Nullable Grain week() {
        int week = isDigit(at + 1) ? twoDigits() : isDigit(at) ? text.charAt(at++) - '0' : 0;
        LocalDate inYear = LocalDate.of(year, 7, 1);
        if (week < 1
                || week
                        > IsoFields.WEEK_OF_WEEK_BASED_YEAR
                                .rangeRefinedBy(inYear)
                                .getMaximum()
                || !isEnd()) {
            return null;
        }
        LocalDate monday = inYear.with(IsoFields.WEEK_OF_WEEK_BASED_YEAR, week).with(ChronoField.DAY_OF_WEEK, 1);
        second = monday.toEpochDay() * DAY;
        return Grain.WEEK;
    }

    private Grain begin(int month, Grain grain) {
        second = LocalDate.of(year, month, 1).toEpochDay() * DAY;
        return grain;
    }

    private boolean year() {
        year = 0;
        for (int i = 0; i < 4; i++) {
            if (!isDigit(at)) {
                return false;
            }
            year = 10 * year + text.charAt(at++) - '0';
        }
        return year >= FIRST_YEAR && year <= LAST_YEAR && !isDigit(at);
    }

    /** Takes an English name of a month, whole or its first three letters; zero where there is none. */
    private int month() {
        int start = at;
        while (!isEnd() && Character.isLetter(text.charAt(at))) {
            at++;
        }
        return MonthNames.number(text, start, at);
    }

    /** Takes two digits as a number; -1 where they are not there. */
    private int twoDigits() {
        if (!isDigit(at) || !isDigit(at + 1)) {
            return -1;
        }
        at += 2;
        return 10 * (text.charAt(at - 2) - '0') + text.charAt(at - 1) - '0';
    }

    private boolean takes(char sign) {
        boolean there = !isEnd() && Character.toUpperCase(text.charAt(at)) == sign;
        if (there) {
            at++;
        }
        return there;
    }

    private boolean isDigit(int index) {
        return index < text.length() && text.charAt(index) >= '0' && text.charAt(index) <= '9';
    }

    private boolean isEnd() {
        return at >= text.length();
    }
}
