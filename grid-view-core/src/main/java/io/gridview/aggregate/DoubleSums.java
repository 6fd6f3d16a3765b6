package io.gridview.aggregate;

import io.gridview.data.DoubleColumn;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * Sums doubles so that each result is the exact sum, rounded once; order and chunking of the rows change nothing.
 *
 * <p>A group keeps its rounded sum and, in a second double, the errors of the roundings so far: each addition is split
 * into a rounded sum and its exact error (Knuth, "The Art of Computer Programming", volume 2, 4.2.2, theorem B). The
 * error of adding the errors is nearly always zero. Where it is not, or where the sum leaves the range of doubles, an
 * {@link ExactSum} of the group takes what the two cannot hold.
 */
final class DoubleSums extends Sums {
    private final DoubleColumn column;
    /** The sum of group g at 2g, the errors at 2g + 1. */
    private double[] parts = new double[2];

    private @Nullable ExactSum[] rests = new ExactSum[0];

    DoubleSums(DoubleColumn column) {
        super(column.type());
        this.column = column;
    }

    @Override
    void grow(int groups) {
        parts = Growing.toHold(parts, 2 * groups);
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        reserve(groupCount);
        boolean nullable = column.hasNulls();
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !(nullable && column.isNull(row))) {
                counts[group]++;
                addOne(group, column.get(row));
            }
        }
    }

    private void addOne(int group, double value) {
        double sum = parts[2 * group];
        double errors = parts[2 * group + 1];
        double newSum = sum + value;
        double error = error(sum, value, newSum);
        double newErrors = errors + error;
        double lost = error(errors, error, newErrors);
        if (lost != 0) {
            // Where a sum became infinite, the error is not a number, and so not zero either.
            ExactSum rest = rest(group);
            if (!Double.isFinite(lost)) {
                rest.add(sum);
                rest.add(errors);
                rest.add(value);
                newSum = 0;
                newErrors = 0;
            } else {
                rest.add(lost);
            }
        }
        parts[2 * group] = newSum;
        parts[2 * group + 1] = newErrors;
    }

    /** What {@code sum}, the rounded sum of a and b, lacks; exact for all finite numbers that do not overflow. */
    private static double error(double a, double b, double sum) {
        double ofB = sum - a;
        return (a - (sum - ofB)) + (b - ofB);
    }

    private ExactSum rest(int group) {
        rests = Growing.toHold(rests, group + 1);
        ExactSum rest = rests[group];
        if (rest == null) {
            rest = new ExactSum();
            rests[group] = rest;
        }
        return rest;
    }

    @Override
    BigDecimal exact(int group) {
        BigDecimal sum = new BigDecimal(parts[2 * group]).add(new BigDecimal(parts[2 * group + 1]));
        ExactSum rest = group < rests.length ? rests[group] : null;
        return rest == null ? sum : sum.add(rest.value());
    }
}
