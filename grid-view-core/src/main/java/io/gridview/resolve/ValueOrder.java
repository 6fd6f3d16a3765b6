package io.gridview.resolve;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of cell values of one column: numbers by size, times by time, text by code unit, no value last. */
final class ValueOrder {
    static final Comparator<@Nullable Object> NULLS_LAST = ValueOrder::compareNullsLast;

    private ValueOrder() {}

    /** Compares two values of the same column type. */
    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        return ((Comparable<Object>) a).compareTo(b);
    }

    private static int compareNullsLast(@Nullable Object a, @Nullable Object b) {
        if (a == null) {
            return b == null ? 0 : 1;
        }
        return b == null ? -1 : compare(a, b);
    }
}
