package io.gridview.push;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Puts results of parts together that an engine gave for several groups. */
final class PartTexts {
    private PartTexts() {}

    /** The part of both groups, as text; of a part that combines. */
    static @Nullable String together(Part part, @Nullable String a, @Nullable String b) {
        if (a == null || b == null) {
            return a == null ? b : a;
        }
        return switch (part.again()) {
            // Parts of doubles are so small that their sums are exact.
            case SUM ->
                part.type() == ColumnType.DOUBLE
                        ? Double.toString(Double.parseDouble(a) + Double.parseDouble(b))
                        : new BigDecimal(a).add(new BigDecimal(b)).toPlainString();
            case LEAST -> order(part, a, b) <= 0 ? a : b;
            case GREATEST -> order(part, a, b) >= 0 ? a : b;
            case NEVER -> throw new IllegalArgumentException("results of " + part.aggregate() + " cannot be joined");
        };
    }

    private static int order(Part part, String a, String b) {
        return ByValue.compare(value(part, a), value(part, b));
    }

    private static Object value(Part part, String text) {
        Object value = Texts.value(text, part.type());
        if (value == null) {
            throw new IllegalArgumentException("a text stands for a value");
        }
        return value;
    }
}
