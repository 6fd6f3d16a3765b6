package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.DoubleColumn;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Sums doubles so that the result is the exact sum, rounded once; order and chunking of the rows change nothing.
 *
 * <p>The running sum is kept as doubles that do not overlap (Shewchuk, "Adaptive Precision Floating-Point Arithmetic
 * and Fast Robust Geometric Predicates", 1997): each addition splits into a rounded sum and its exact error. Where the
 * running sum leaves the range of doubles, decimals take over.
 */
final class DoubleSum implements Accumulator {
    private final DoubleColumn column;
    private double[] partials = new double[8];
    private int used;
    private boolean any;
    private @Nullable BigDecimal beyond;

    DoubleSum(Column column) {
        this.column = (DoubleColumn) column;
    }

    @Override
    public void add(int row) {
        if (!column.isNull(row)) {
            any = true;
            addValue(column.get(row));
        }
    }

    private void addValue(double value) {
        if (beyond != null) {
            beyond = beyond.add(new BigDecimal(value));
            return;
        }
        double carry = value;
        int kept = 0;
        for (int i = 0; i < used; i++) {
            double partial = partials[i];
            double large = Math.abs(carry) >= Math.abs(partial) ? carry : partial;
            double small = large == carry ? partial : carry;
            double sum = large + small;
            if (Double.isInfinite(sum)) {
                goBeyond(carry, kept, i);
                return;
            }
            double error = small - (sum - large);
            if (error != 0) {
                partials[kept++] = error;
            }
            carry = sum;
        }
        if (kept == partials.length) {
            partials = Arrays.copyOf(partials, kept * 2);
        }
        partials[kept] = carry;
        used = kept + 1;
    }

    private void goBeyond(double carry, int kept, int from) {
        BigDecimal sum = new BigDecimal(carry);
        for (int i = 0; i < kept; i++) {
            sum = sum.add(new BigDecimal(partials[i]));
        }
        for (int i = from; i < used; i++) {
            sum = sum.add(new BigDecimal(partials[i]));
        }
        beyond = sum;
    }

    /** The sum before it is rounded. */
    BigDecimal exact() {
        BigDecimal sum = beyond == null ? BigDecimal.ZERO : beyond;
        if (beyond == null) {
            for (int i = 0; i < used; i++) {
                sum = sum.add(new BigDecimal(partials[i]));
            }
        }
        return sum;
    }

    /** A {@code Double}; a {@code BigDecimal} where the sum lies beyond the range of doubles; null for no value. */
    @Override
    public @Nullable Object result() {
        if (!any) {
            return null;
        }
        BigDecimal exact = exact();
        double rounded = exact.doubleValue();
        if (Double.isInfinite(rounded)) {
            return exact.stripTrailingZeros();
        }
        return rounded == 0 ? 0.0 : rounded;
    }
}
