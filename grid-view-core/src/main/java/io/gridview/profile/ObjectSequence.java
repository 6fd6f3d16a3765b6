package io.gridview.profile;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Takes numbers too large for 64 bits in row order; equal ones must be so by {@code equals}. */
final class ObjectSequence<T extends Number & Comparable<T>> {
    private final Set<T> distinct = new HashSet<>();
    private int filled;
    private @Nullable T before;
    private @Nullable T least;
    private @Nullable T greatest;
    private boolean ascending = true;
    private boolean descending = true;

    void take(T value) {
        filled++;
        if (distinct.size() < TableProfiler.MOST_DISTINCT) {
            distinct.add(value);
        }
        if (before != null) {
            int order = before.compareTo(value);
            ascending &= order <= 0;
            descending &= order >= 0;
        }
        before = value;
        least = least == null || value.compareTo(least) < 0 ? value : least;
        greatest = greatest == null || value.compareTo(greatest) > 0 ? value : greatest;
    }

    ColumnFacts facts(boolean whole) {
        NumberFacts numbers = least == null || greatest == null
                ? NumberFacts.NONE
                : new NumberFacts(whole, least.doubleValue(), greatest.doubleValue());
        return new ColumnFacts(filled, distinct.size(), ascending, descending, TextFacts.NONE, numbers);
    }
}
