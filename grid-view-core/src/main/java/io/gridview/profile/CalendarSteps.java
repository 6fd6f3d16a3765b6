package io.gridview.profile;

import java.time.LocalDate;

/** Whether days begin, or end, months, quarters or years. */
final class CalendarSteps {
    /** Bits for days that all begin such a step. */
    private static final int MONTH = 1;

    private static final int QUARTER = 2;
    private static final int YEAR = 4;
    /** The same bits moved up for days that all end one. */
    private static final int ENDS = 3;

    private static final int UNKNOWN = 63;
    private static final int MONTHS = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private static final int MARCH = 2;
    /** From the first of March of the year 0. */
    private static final long DAYS_TO_1970 = 719_468;

    private static final long DAYS_OF_400_YEARS = 146_097;

    private int steps = UNKNOWN;

    /** Whether more days can still lie on a step of the calendar. */
    boolean isOpen() {
        return steps != 0;
    }

    void close() {
        steps = 0;
    }

    void take(long epochDay) {
        steps &= begins(epochDay) | begins(epochDay + 1) << ENDS;
    }

    /**
     * The steps that a day begins. Found from the day's number alone, as a date for each row would be an object for each
     * row: years counted from March have their leap day last, and months from March have 153 days in every five.
     */
    private static int begins(long epochDay) {
        int day = (int) Math.floorMod(epochDay + DAYS_TO_1970, DAYS_OF_400_YEARS);
        int leapDays = day / 1_460 - day / 36_524 + day / 146_096;
        int year = (day - leapDays) / 365;
        int dayOfYear = day - (365 * year + year / 4 - year / 100);
        int month = (5 * dayOfYear + 2) / 153;
        boolean first = dayOfYear == (153 * month + 2) / 5;
        return first ? beginningWith((month + MARCH) % MONTHS) : 0;
    }

    /** @param month January is zero */
    private static int beginningWith(int month) {
        int quarter = month % MONTHS_OF_QUARTER == 0 ? QUARTER : 0;
        return MONTH | quarter | (month == 0 ? YEAR : 0);
    }

    /** The coarsest step of the calendar that all lie on; DAY for none. */
    Grain grain() {
        if (has(YEAR)) {
            return Grain.YEAR;
        }
        if (has(QUARTER)) {
            return Grain.QUARTER;
        }
        return has(MONTH) ? Grain.MONTH : Grain.DAY;
    }

    private boolean has(int step) {
        return (steps & (step | step << ENDS)) != 0;
    }

    /** How many steps there are from one day on it to another, both counted. */
    static long steps(Grain grain, long firstDay, long lastDay) {
        int months = grain == Grain.YEAR ? MONTHS : grain == Grain.QUARTER ? MONTHS_OF_QUARTER : 1;
        return (month(lastDay) - month(firstDay)) / months + 1;
    }

    private static long month(long epochDay) {
        LocalDate day = LocalDate.ofEpochDay(epochDay);
        return (long) MONTHS * day.getYear() + day.getMonthValue();
    }
}
