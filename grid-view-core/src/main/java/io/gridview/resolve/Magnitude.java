package io.gridview.resolve;

import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The size of chart values, for choosing and ordering; never for a number that is shown. */
final class Magnitude {
    private Magnitude() {}

    /** The absolute value; zero where there is none. */
    static BigDecimal of(@Nullable Object value) {
        return signed(value).abs();
    }

    /** The value itself; zero where there is none. */
    static BigDecimal signed(@Nullable Object value) {
        BigDecimal decimal = value == null ? null : ValueFormats.asDecimal(value);
        return decimal == null ? BigDecimal.ZERO : decimal;
    }

    /** The sum of a point's values, for ordering categories of several series. */
    static BigDecimal total(ChartPoint point) {
        BigDecimal total = BigDecimal.ZERO;
        for (Object value : point.values()) {
            total = total.add(signed(value));
        }
        return total;
    }
}
