package io.gridview.profile;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What an engine found out about one column over all rows of a result.
 *
 * @param filled rows that have a value
 * @param distinct different values, counted up to {@link TableProfiler#MOST_DISTINCT}
 * @param values what they are like; null where there are none, and of types of which nothing more is asked
 */
public record WholeColumn(
        long filled, int distinct, @Nullable Values values) {

    /** What the values are like. */
    public sealed interface Values {}

    /**
     * Numbers.
     *
     * @param least the least
     * @param greatest the greatest
     * @param whole whether none has a fraction
     */
    public record Numbers(BigDecimal least, BigDecimal greatest, boolean whole) implements Values {}

    /**
     * Dates, timestamps, instants and times of day, in seconds since 1970 or since midnight.
     *
     * @param first the first, without its fraction
     * @param last the last, without its fraction
     * @param grain the coarsest step that all lie on, of so many different ones as are counted
     * @param finer whether some have a fraction of a second
     */
    public record Moments(long first, long last, Grain grain, boolean finer) implements Values {}

    /**
     * Texts.
     *
     * @param longest the length of the longest, as the engine counts characters
     */
    public record Texts(int longest) implements Values {}
}
