package io.gridview.profile;

import java.time.Month;

/** The numbers of months by their English names. */
final class MonthNames {
    private static final Month[] MONTHS = Month.values();
    private static final int SHORT = 3;

    private MonthNames() {}

    /** The month that a stretch of a text names, whole or by its first three letters, in any case; zero for none. */
    static int number(String text, int from, int to) {
        int length = to - from;
        if (length < SHORT) {
            return 0;
        }
        for (Month month : MONTHS) {
            String name = month.name();
            boolean whole = length == SHORT || length == name.length();
            if (whole && text.regionMatches(true, from, name, 0, length)) {
                return month.getValue();
            }
        }
        return 0;
    }
}
