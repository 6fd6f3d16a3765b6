package io.gridview.resolve;

import io.gridview.data.CodePointOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of values of one column: numbers by size, times by time, text by code point, no value last. */
final class ValueOrder {
    static final Comparator<@Nullable Object> NULLS_LAST = ValueOrder::compareNullsLast;

    private ValueOrder() {}

    /** Compares two values of a column; a text that stands among other values, as "Other" does, comes after them. */
    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        if (a instanceof String != b instanceof String) {
            return a instanceof String ? 1 : -1;
        }
        return a instanceof String text
                ? CodePointOrder.compare(text, (String) b)
                : ((Comparable<Object>) a).compareTo(b);
    }

    private static int compareNullsLast(@Nullable Object a, @Nullable Object b) {
        if (a == null) {
            return b == null ? 0 : 1;
        }
        return b == null ? -1 : compare(a, b);
    }
}
