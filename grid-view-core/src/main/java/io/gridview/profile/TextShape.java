package io.gridview.profile;

import org.jspecify.annotations.Nullable;

/**
 * What a column's texts are like, each different one looked at once.
 *
 * @param longest the length of the longest
 * @param typical the mean length, rounded
 * @param pattern what they look like
 * @param cycle what gives them an order of their own: the calendar, a scale, ranges of numbers
 * @param spells the step at which they spell moments, such as MONTH for 2024-03 or Mar 2024; null where they do not
 * @param blank whether some text is empty or has nothing but spaces
 * @param rest whether some text is a name of what is left, such as Other
 */
public record TextShape(
        int longest,
        int typical,
        TextPattern pattern,
        Cycle cycle,
        @Nullable Grain spells,
        boolean blank,
        boolean rest) {

    /** Of a column without texts. */
    public static final TextShape NONE = new TextShape(0, 0, TextPattern.MIXED, Cycle.NONE, null, false, false);
}
