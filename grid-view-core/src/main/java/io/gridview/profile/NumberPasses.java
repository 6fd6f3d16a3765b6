package io.gridview.profile;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.LongColumn;
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
        return values.facts(new NumberFacts(true, values.least(), values.greatest()));
    }

    static ColumnFacts over(DoubleColumn column) {
        Sequence values = new Sequence();
        boolean full = !column.hasNulls();
        boolean whole = true;
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                double value = column.get(row);
                whole = whole && value == Math.rint(value);
                values.take(sortable(value));
            }
        }
        return values.facts(new NumberFacts(whole, ofSortable(values.least()), ofSortable(values.greatest())));
    }

    static ColumnFacts over(BigIntegerColumn column) {
        ObjectSequence<BigInteger> values = new ObjectSequence<>();
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
