package io.gridview.profile;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What may leave of a column.
 *
 * @param name as it is called outside
 * @param sqlType without values and field names
 * @param role what it is to an analyst
 * @param distinctCount rounded; null where withheld
 * @param nullPercent to the nearest five; null where withheld
 * @param shape null where withheld, or where the type has none
 * @param withheld why there is no shape; null where there is one, or the type has none
 * @param disclosed values that the policy lets leave; null for none
 */
public record OutboundColumn(
        String name,
        String sqlType,
        Role role,
        @Nullable Long distinctCount,
        @Nullable Integer nullPercent,
        @Nullable Shape shape,
        @Nullable Withheld withheld,
        @Nullable Disclosed disclosed) {

    /** What values are like, without one of them. */
    public sealed interface Shape {}

    /**
     * Numbers.
     *
     * @param sign which signs occur
     * @param integer whether all are whole
     * @param decade the power of ten of the largest size
     * @param spread the powers of ten from the smallest size that is not zero to the largest
     */
    public record Numbers(NumberSign sign, boolean integer, int decade, int spread) implements Shape {}

    /**
     * Moments.
     *
     * @param grain the coarsest step that all lie on
     * @param steps from the first to the last, rounded
     * @param gaps steps without a row, rounded; null where not counted
     */
    public record Times(Grain grain, long steps, @Nullable Long gaps) implements Shape {}

    /**
     * Texts.
     *
     * @param length by the longest
     * @param pattern what they look like
     */
    public record Texts(Length length, TextPattern pattern) implements Shape {}

    /** Classes of length. */
    public enum Length {
        /** At most 20 characters. */
        SHORT,
        /** At most 80. */
        MEDIUM,
        /** More. */
        LONG;

        private static final int MOST_OF_SHORT = 20;
        private static final int MOST_OF_MEDIUM = 80;

        static Length of(int longest) {
            if (longest <= MOST_OF_SHORT) {
                return SHORT;
            }
            return longest <= MOST_OF_MEDIUM ? MEDIUM : LONG;
        }
    }

    /**
     * Values that a policy names a column for.
     *
     * @param minimum null where not disclosed
     * @param maximum null where not disclosed
     * @param labels in the order of their characters; null where not disclosed
     */
    public record Disclosed(
            @Nullable Object minimum,
            @Nullable Object maximum,
            @Nullable List<String> labels) {
        public Disclosed {
            labels = labels == null ? null : List.copyOf(labels);
        }
    }
}
