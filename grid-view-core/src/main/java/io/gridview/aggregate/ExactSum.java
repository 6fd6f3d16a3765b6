package io.gridview.aggregate;

import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * The exact sum of any doubles, kept as doubles that do not overlap (Shewchuk, "Adaptive Precision Floating-Point
 * Arithmetic and Fast Robust Geometric Predicates", 1997). Where it leaves the range of doubles, decimals take over.
 */
final class ExactSum {
    private double[] partials = new double[8];
    private int used;
    private @Nullable BigDecimal beyond;

    void add(double value) {
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

    BigDecimal value() {
        if (beyond != null) {
            return beyond;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < used; i++) {
            sum = sum.add(new BigDecimal(partials[i]));
        }
        return sum;
    }
}
