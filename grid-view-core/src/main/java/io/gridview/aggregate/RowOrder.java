package io.gridview.aggregate;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.BooleanColumn;
import io.gridview.data.CodePointOrder;
import io.gridview.data.Column;
import io.gridview.data.DateColumn;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.LongColumn;
import io.gridview.data.TextColumn;
import io.gridview.data.TimeColumn;
import io.gridview.data.TimestampColumn;

/** The order of rows by their values in one column: numbers by size, times by time, text by code point. */
@FunctionalInterface
public interface RowOrder {
    /** Negative, zero or positive as the value of row {@code a} is less than, equal to or greater than that of b. */
    int compare(int a, int b);

    /** The order by a column, for rows that have a value there. */
    static RowOrder by(Column column) {
        if (column instanceof LongColumn longs) {
            return (a, b) -> Long.compare(longs.get(a), longs.get(b));
        }
        if (column instanceof DoubleColumn doubles) {
            return (a, b) -> Double.compare(doubles.get(a), doubles.get(b));
        }
        if (column instanceof DecimalColumn decimals) {
            return decimals.isCompact()
                    ? (a, b) -> Long.compare(decimals.unscaled(a), decimals.unscaled(b))
                    : (a, b) -> decimals.get(a).compareTo(decimals.get(b));
        }
        if (column instanceof BigIntegerColumn integers) {
            return (a, b) -> integers.get(a).compareTo(integers.get(b));
        }
        if (column instanceof DateColumn dates) {
            return (a, b) -> Integer.compare(dates.epochDay(a), dates.epochDay(b));
        }
        if (column instanceof TimeColumn times) {
            return (a, b) -> Long.compare(times.nanoOfDay(a), times.nanoOfDay(b));
        }
        if (column instanceof TimestampColumn times) {
            return (a, b) -> byTime(times.epochSecond(a), times.nano(a), times.epochSecond(b), times.nano(b));
        }
        if (column instanceof InstantColumn times) {
            return (a, b) -> byTime(times.epochSecond(a), times.nano(a), times.epochSecond(b), times.nano(b));
        }
        if (column instanceof BooleanColumn flags) {
            return (a, b) -> Boolean.compare(flags.get(a), flags.get(b));
        }
        TextColumn texts = (TextColumn) column;
        return (a, b) -> texts.code(a) == texts.code(b) ? 0 : CodePointOrder.compare(texts.get(a), texts.get(b));
    }

    private static int byTime(long secondA, int nanoA, long secondB, int nanoB) {
        return secondA == secondB ? Integer.compare(nanoA, nanoB) : Long.compare(secondA, secondB);
    }
}
