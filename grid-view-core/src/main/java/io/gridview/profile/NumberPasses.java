package io.gridview.profile;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.LongColumn;
import java.math.BigDecimal;
import java.math.BigInteger;

/** Passes over integers and doubles. */
final class NumberPasses {
    private NumberPasses() {}

    static ColumnFacts over(LongColumn column) {
        Sequence values = new Sequence();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                values.take(column.get(row));
            }
        }
        if (values.filled() == 0) {
            return values.facts(NumberShape.NONE, TimeShape.NONE);
        }
        NumberShape shape = NumberShape.of(new Extremes.OfLongs(values), true, values.isStepwise());
        return values.facts(shape, YearShape.of(shape, values.least(), values.greatest(), values.different()));
    }

    /** Both zeros are one value, as in aggregates. */
    static ColumnFacts over(DoubleColumn column) {
        Sequence values = new Sequence();
        boolean full = !column.hasNulls();
        boolean whole = true;
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                double value = column.get(row) + 0.0;
                whole = whole && value == Math.rint(value);
                values.take(sortable(value));
            }
        }
        return values.filled() == 0 ? values.facts(NumberShape.NONE, TimeShape.NONE) : doubles(values, whole);
    }

    private static ColumnFacts doubles(Sequence values, boolean whole) {
        double least = ofSortable(values.least());
        double greatest = ofSortable(values.greatest());
        boolean stepwise = whole
                && values.filled() > 1
                && greatest - least == values.filled() - 1
                && values.different() == values.filled();
        NumberShape shape = NumberShape.of(new Extremes.OfDoubles(least, greatest, leastSize(values)), whole, stepwise);
        return values.facts(shape, YearShape.of(shape, (long) least, (long) greatest, values.different()));
    }

    private static double leastSize(Sequence values) {
        double above = ofSortable(values.leastAboveZero());
        double below = -ofSortable(values.greatestBelowZero());
        return above == 0 || below == 0 ? above + below : Math.min(above, below);
    }

    static ColumnFacts over(BigIntegerColumn column) {
        ObjectSequence<BigInteger> values = new ObjectSequence<>(BigInteger::signum, BigDecimal::new);
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                values.take(column.get(row));
            }
        }
        return values.facts(true);
    }

    /** The long that sorts among longs as the double does among doubles: of a negative one all bits but the sign turned. */
    static long sortable(double value) {
        return turned(Double.doubleToRawLongBits(value));
    }

    static double ofSortable(long sortable) {
        return Double.longBitsToDouble(turned(sortable));
    }

    private static long turned(long bits) {
        return bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
    }
}
