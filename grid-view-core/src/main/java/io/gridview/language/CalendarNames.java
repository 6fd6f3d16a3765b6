package io.gridview.language;

import java.util.Collection;
import java.util.Set;

/** The names of months, weekdays and quarters in one language, plain, abbreviations among them. */
record CalendarNames(Set<String> months, Set<String> weekdays, Set<String> quarters) {
    private static final int CODE_LENGTH = 2;
    private static final int ENOUGH_CODES = 5;

    CalendarRound roundOf(Collection<String> names) {
        if (months.containsAll(names)) {
            return CalendarRound.MONTH;
        }
        if (weekdays.containsAll(names) && !mayBeCountries(names)) {
            return CalendarRound.WEEKDAY;
        }
        return quarters.containsAll(names) ? CalendarRound.QUARTER : CalendarRound.NONE;
    }

    /** Fr, Sa and Th are days and countries; five such names of the seven leave no doubt. */
    private static boolean mayBeCountries(Collection<String> names) {
        return names.stream().allMatch(name -> name.length() == CODE_LENGTH && name.charAt(0) < 0x80)
                && names.stream().distinct().count() < ENOUGH_CODES;
    }
}
