package io.gridview.profile;

import io.gridview.data.DateColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimeColumn;
import io.gridview.data.TimestampColumn;

/** Passes over dates and times, by the numbers that columns hold them as; instants by their time in UTC. */
final class TimePasses {
    private static final long NANOS = 1_000_000_000;

    private TimePasses() {}

    static ColumnFacts over(DateColumn column) {
        Moments days = new Moments();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                days.takeDay(column.epochDay(row));
            }
        }
        return days.facts();
    }

    static ColumnFacts over(TimeColumn column) {
        Moments times = new Moments();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                long nanos = column.nanoOfDay(row);
                times.take(nanos / NANOS, (int) (nanos % NANOS));
            }
        }
        return times.clockFacts();
    }

    static ColumnFacts over(TimestampColumn column) {
        Moments times = new Moments();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                times.take(column.epochSecond(row), column.nano(row));
            }
        }
        return times.facts();
    }

    static ColumnFacts over(InstantColumn column) {
        Moments times = new Moments();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                times.take(column.epochSecond(row), column.nano(row));
            }
        }
        return times.facts();
    }
}
