package io.gridview.profile;

import io.gridview.language.CalendarRound;
import java.util.List;

/** Knows the names of months, weekdays and quarters. */
final class CalendarNames {
    private CalendarNames() {}

    /** Whether there are texts, and every one is such a name of one round and one language, in any case. */
    static boolean areAll(List<String> texts) {
        return CalendarRound.of(texts) != CalendarRound.NONE;
    }
}
