package io.gridview.push;

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
                ? byCodePoint(text, other)
                : ((Comparable<Object>) a).compareTo(b);
    }

    private static int byCodePoint(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for what comes after all other characters.
                boolean aboveX = Character.isSurrogate(x);
                boolean aboveY = Character.isSurrogate(y);
                return aboveX == aboveY ? Character.compare(x, y) : aboveX ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
