package io.gridview.profile;

import io.gridview.data.DecimalColumn;
import java.math.BigDecimal;

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
        double least = BigDecimal.valueOf(values.least(), column.scale()).doubleValue();
        double greatest = BigDecimal.valueOf(values.greatest(), column.scale()).doubleValue();
        return values.facts(new NumberFacts(whole, least, greatest));
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
        ObjectSequence<BigDecimal> values = new ObjectSequence<>();
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
