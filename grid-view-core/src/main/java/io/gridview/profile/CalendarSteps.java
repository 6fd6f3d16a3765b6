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

    private int steps = UNKNOWN;

    /** Whether more days can still lie on a step of the calendar. */
    boolean isOpen() {
        return steps != 0;
    }

    void close() {
        steps = 0;
    }

    void take(long epochDay) {
        boolean known = epochDay >= LocalDate.MIN.toEpochDay() && epochDay <= LocalDate.MAX.toEpochDay();
        steps &= known ? of(LocalDate.ofEpochDay(epochDay)) : 0;
    }

    private static int of(LocalDate day) {
        int month = day.getMonthValue();
        if (day.getDayOfMonth() == 1) {
            return beginningWith(month - 1);
        }
        return day.getDayOfMonth() == day.lengthOfMonth() ? beginningWith(month % MONTHS) << ENDS : 0;
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
