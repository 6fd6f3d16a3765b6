package io.gridview.profile;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** A round of names that come again and have an order. */
public enum Cycle {
    /** The names are none of these, or not all of one. */
    NONE,
    MONTH,
    WEEKDAY,
    QUARTER;

    private static final Set<String> WEEKDAYS = Set.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");

    /** What all of the texts are names of. */
    static Cycle of(List<String> texts) {
        if (texts.isEmpty() || !CalendarNames.areAll(texts)) {
            return NONE;
        }
        Cycle cycle = ofName(texts.get(0));
        for (String text : texts) {
            if (ofName(text) != cycle) {
                return NONE;
            }
        }
        return cycle;
    }

    private static Cycle ofName(String name) {
        if (name.length() == 2) {
            return QUARTER;
        }
        return WEEKDAYS.contains(name.substring(0, 3).toLowerCase(Locale.ROOT)) ? WEEKDAY : MONTH;
    }
}
