package io.gridview.push;

import io.gridview.data.CodePointOrder;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The order of values of one column. */
final class ByValue {
    private static final Comparator<Object> NATURAL = ByValue::compare;

    private ByValue() {}

    /** No value last, whichever way the others run. */
    static Comparator<@Nullable Object> nullsLast(boolean descending) {
        return Comparator.nullsLast(descending ? NATURAL.reversed() : NATURAL);
    }

    /** Text by code point, as engines order it. */
    @SuppressWarnings("unchecked")
    static int compare(Object a, Object b) {
        return a instanceof String text && b instanceof String other
                ? CodePointOrder.compare(text, other)
                : ((Comparable<Object>) a).compareTo(b);
    }
}
