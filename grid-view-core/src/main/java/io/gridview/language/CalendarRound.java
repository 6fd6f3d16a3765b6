package io.gridview.language;

import java.util.List;

/** A round of names that come again and have an order. */
public enum CalendarRound {
    /** The names are none of these, or not all of one. */
    NONE,
    MONTH,
    WEEKDAY,
    QUARTER;

    /** No language has more names for the months in all their spellings, upper and lower case. */
    private static final int MOST_NAMES = 100;

    /** What all of the texts are names of in one and the same language, in any case. */
    public static CalendarRound of(List<String> texts) {
        if (texts.isEmpty() || texts.size() > MOST_NAMES) {
            return NONE;
        }
        List<String> names = texts.stream().map(CalendarRound::plain).toList();
        for (Language language : Languages.ALL) {
            CalendarRound round = language.calendar().roundOf(names);
            if (round != NONE) {
                return round;
            }
        }
        return NONE;
    }

    /** An abbreviation may end with a full stop. */
    private static String plain(String text) {
        return PlainText.of(text.endsWith(".") ? text.substring(0, text.length() - 1) : text);
    }
}
