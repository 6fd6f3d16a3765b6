package io.gridview.language;

import java.util.Collection;
import java.util.Map;

/** The places of the names of months, weekdays and quarters in one language, plain, abbreviations among them. */
record CalendarNames(Map<String, Integer> months, Map<String, Integer> weekdays, Map<String, Integer> quarters) {
    private static final int CODE_LENGTH = 2;
    private static final int ENOUGH_CODES = 5;

    NameCycle roundOf(Collection<String> names) {
        if (months.keySet().containsAll(names)) {
            return NameCycle.MONTH;
        }
        if (weekdays.keySet().containsAll(names) && !mayBeCountries(names)) {
            return NameCycle.WEEKDAY;
        }
        return quarters.keySet().containsAll(names) ? NameCycle.QUARTER : NameCycle.NONE;
    }

    Map<String, Integer> places(NameCycle round) {
        return switch (round) {
            case MONTH -> months;
            case WEEKDAY -> weekdays;
            case QUARTER -> quarters;
            case NONE, SCALE, RANGE -> Map.of();
        };
    }

    /** Fr, Sa and Th are days and countries; five such names of the seven leave no doubt. */
    private static boolean mayBeCountries(Collection<String> names) {
        return names.stream().allMatch(name -> name.length() == CODE_LENGTH && name.charAt(0) < 0x80)
                && names.stream().distinct().count() < ENOUGH_CODES;
    }
}
