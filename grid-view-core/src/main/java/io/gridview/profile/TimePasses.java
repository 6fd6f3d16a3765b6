package io.gridview.profile;

import io.gridview.data.DateColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimeColumn;
import io.gridview.data.TimestampColumn;

/** Passes over dates and times, by the numbers that columns hold them as. */
final class TimePasses {
    private TimePasses() {}

    static ColumnFacts over(DateColumn column) {
        Sequence days = new Sequence();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                days.take(column.epochDay(row));
            }
        }
        return days.facts(NumberFacts.NONE);
    }

    static ColumnFacts over(TimeColumn column) {
        Sequence times = new Sequence();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                times.take(column.nanoOfDay(row));
            }
        }
        return times.facts(NumberFacts.NONE);
    }

    static ColumnFacts over(TimestampColumn column) {
        Sequence times = new Sequence();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                times.take(column.epochSecond(row), column.nano(row));
            }
        }
        return times.facts(NumberFacts.NONE);
    }

    static ColumnFacts over(InstantColumn column) {
        Sequence times = new Sequence();
        boolean full = !column.hasNulls();
        for (int row = 0; row < column.size(); row++) {
            if (full || !column.isNull(row)) {
                times.take(column.epochSecond(row), column.nano(row));
            }
        }
        return times.facts(NumberFacts.NONE);
    }
}
