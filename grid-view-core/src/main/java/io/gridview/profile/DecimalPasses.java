package io.gridview.profile;

import io.gridview.data.DecimalColumn;
import java.math.BigDecimal;
import java.util.function.Function;

/** Passes over decimals, by their unscaled longs where the column has them. */
final class DecimalPasses {
    /** Ten to any larger power is beyond every long. */
    private static final int LARGEST_POWER = 18;

    private DecimalPasses() {}

    static ColumnFacts over(DecimalColumn column) {
        return column.isCompact() ? compact(column) : wide(column);
    }

    private static ColumnFacts compact(DecimalColumn column) {
        Sequence values = new Sequence();
        boolean full = !column.hasNulls();
        boolean whole = true;
        long one = column.scale() > LARGEST_POWER ? 0 : power(column.scale());
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                long unscaled = column.unscaled(row);
                whole = whole && isWhole(unscaled, one);
                values.take(unscaled);
            }
        }
        return values.filled() == 0
                ? values.facts(NumberShape.NONE, TimeShape.NONE)
                : facts(values, column.scale(), one, whole);
    }

    private static ColumnFacts facts(Sequence values, int scale, long one, boolean whole) {
        BigDecimal least = BigDecimal.valueOf(values.least(), scale);
        BigDecimal greatest = BigDecimal.valueOf(values.greatest(), scale);
        boolean stepwise = whole
                && one != 0
                && values.filled() > 1
                && values.greatest() / one - values.least() / one == values.filled() - 1
                && values.different() == values.filled();
        NumberShape shape =
                NumberShape.of(new Extremes.OfDecimals(least, greatest, leastSize(values, scale)), whole, stepwise);
        return values.facts(shape, YearShape.of(shape, least.longValue(), greatest.longValue(), values.different()));
    }

    private static BigDecimal leastSize(Sequence values, int scale) {
        BigDecimal above = BigDecimal.valueOf(values.leastAboveZero(), scale);
        BigDecimal below = BigDecimal.valueOf(values.greatestBelowZero(), scale).negate();
        return above.signum() == 0 || below.signum() == 0 ? above.add(below) : above.min(below);
    }

    /** @param one the unscaled form of one; zero where it is no long */
    private static boolean isWhole(long unscaled, long one) {
        return unscaled == 0 || (one != 0 && unscaled % one == 0);
    }

    private static long power(int exponent) {
        long power = 1;
        for (int i = 0; i < exponent; i++) {
            power *= 10;
        }
        return power;
    }

    /** All have the column's scale, so equal ones are so by {@code equals}. */
    private static ColumnFacts wide(DecimalColumn column) {
        ObjectSequence<BigDecimal> values = new ObjectSequence<>(BigDecimal::signum, Function.identity());
        boolean whole = true;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                BigDecimal value = column.get(row);
                whole = whole && isWhole(value);
                values.take(value);
            }
        }
        return values.facts(whole);
    }

    private static boolean isWhole(BigDecimal value) {
        return value.scale() == 0 || value.stripTrailingZeros().scale() <= 0;
    }
}
