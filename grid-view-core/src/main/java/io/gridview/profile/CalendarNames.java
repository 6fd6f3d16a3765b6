package io.gridview.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Knows the English names of months, weekdays and quarters. */
final class CalendarNames {
    private static final Set<String> NAMES = Set.of(
            "january",
            "february",
            "march",
            "april",
            "may",
            "june",
            "july",
            "august",
            "september",
            "october",
            "november",
            "december",
            "jan",
            "feb",
            "mar",
            "apr",
            "jun",
            "jul",
            "aug",
            "sep",
            "sept",
            "oct",
            "nov",
            "dec",
            "monday",
            "tuesday",
            "wednesday",
            "thursday",
            "friday",
            "saturday",
            "sunday",
            "mon",
            "tue",
            "wed",
            "thu",
            "fri",
            "sat",
            "sun",
            "q1",
            "q2",
            "q3",
            "q4");

    private CalendarNames() {}

    /** Whether there are texts, and every one is such a name in any case. */
    static boolean areAll(List<String> texts) {
        return !texts.isEmpty() && texts.stream().allMatch(text -> NAMES.contains(text.toLowerCase(Locale.ROOT)));
    }
}
