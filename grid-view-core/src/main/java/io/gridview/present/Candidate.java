package io.gridview.present;

import org.jspecify.annotations.Nullable;

/**
 * One way to draw the result.
 *
 * @param kind how it is drawn
 * @param x what it is drawn along; the slices of a pie, the values of a histogram
 * @param value the quantity; null where rows are counted
 * @param split what gives a series for each of its values; null for none
 */
record Candidate(
        ChartKind kind,
        Field x,
        @Nullable Field value,
        @Nullable Field split) {

    boolean drawsTime() {
        return x.nature() == Nature.TIME;
    }

    /** The candidate in words, such as {@code line of revenue by month}. */
    String words() {
        String of = value == null ? "the number of rows" : value.key();
        String by = kind == ChartKind.SCATTER ? " against " : " by ";
        String words =
                kind == ChartKind.HISTOGRAM ? kind.word() + " of " + x.key() : kind.word() + " of " + of + by + x.key();
        return split == null ? words : words + " and " + split.key();
    }
}
