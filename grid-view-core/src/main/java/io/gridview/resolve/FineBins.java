package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.LongColumn;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Counts of values in bins that are a power of ten wide and begin at its multiples. Exact numbers fall into exact bins. A
 * double falls where its quotient by the width lies, or on the nearest bound where that is less than a millionth of a bin
 * away: 0.3 lies on 0.3, however its binary digits end. Only plain double arithmetic is used for it, which is the same in
 * every engine.
 */
final class FineBins {
    private static final double NEAR = 1e-6;
    private static final int MOST_DIGITS = 18;

    private FineBins() {}

    /** The count of each bin that has values, by {@code floor(value / 10^exponent)}. */
    static Map<Long, Long> count(Column column, int exponent) {
        Map<Long, long[]> counts = new HashMap<>();
        double width = Double.parseDouble("1e" + exponent);
        long @Nullable [] bin = null;
        long last = 0;
        for (int row = 0; row < column.size(); row++) {
            if (column.isNull(row)) {
                continue;
            }
            long number = column instanceof DoubleColumn doubles
                    ? ofDouble(doubles.get(row), width)
                    : ofExact(column, row, exponent);
            if (bin == null || number != last) {
                bin = counts.computeIfAbsent(number, unseen -> new long[1]);
                last = number;
            }
            bin[0]++;
        }
        Map<Long, Long> result = new HashMap<>();
        counts.forEach((number, count) -> result.put(number, count[0]));
        return result;
    }

    /** The number of a double's bin; too large ones end at the range of a {@code long}. */
    static long ofDouble(double value, double width) {
        double place = value / width;
        double nearest = Math.rint(place);
        return (long) (Math.abs(place - nearest) < NEAR ? nearest : Math.floor(place));
    }

    /** The number of the bin of an exact value, which is there. */
    static long ofExact(Column column, int row, int exponent) {
        if (column instanceof LongColumn longs && exponent >= 0 && exponent <= MOST_DIGITS) {
            return Math.floorDiv(longs.get(row), power(exponent));
        }
        if (column instanceof DecimalColumn decimals && decimals.isCompact()) {
            int digits = exponent + decimals.scale();
            if (digits >= 0 && digits <= MOST_DIGITS) {
                return Math.floorDiv(decimals.unscaled(row), power(digits));
            }
        }
        return ofExact(
                Objects.requireNonNull(ValueFormats.asDecimal(Objects.requireNonNull(column.value(row)))), exponent);
    }

    /** The number of an exact value's bin. */
    static long ofExact(BigDecimal value, int exponent) {
        return value.scaleByPowerOfTen(-exponent)
                .setScale(0, RoundingMode.FLOOR)
                .longValueExact();
    }

    private static long power(int digits) {
        long power = 1;
        for (int i = 0; i < digits; i++) {
            power *= 10;
        }
        return power;
    }
}
