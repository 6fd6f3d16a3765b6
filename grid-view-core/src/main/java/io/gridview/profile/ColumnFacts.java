package io.gridview.profile;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.BooleanColumn;
import io.gridview.data.Column;
import io.gridview.data.DateColumn;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.LongColumn;
import io.gridview.data.TextColumn;
import io.gridview.data.TimeColumn;
import io.gridview.data.TimestampColumn;

/**
 * What one pass over a column finds out.
 *
 * @param filled rows that have a value
 * @param distinct different values, counted up to {@link TableProfiler#MOST_DISTINCT}
 * @param ascending whether values never fall from row to row
 * @param descending whether values never rise from row to row
 * @param tied whether the first two rows that have a value have the same
 * @param texts {@link TextShape#NONE} for other columns
 * @param numbers {@link NumberShape#NONE} for other columns
 * @param times of dates, times, texts that spell moments, and whole numbers that may be years; else
 *     {@link TimeShape#NONE}
 */
record ColumnFacts(
        int filled,
        int distinct,
        boolean ascending,
        boolean descending,
        boolean tied,
        TextShape texts,
        NumberShape numbers,
        TimeShape times) {

    static ColumnFacts of(Column column) {
        return switch (column.type()) {
            case INTEGER -> NumberPasses.over((LongColumn) column);
            case DOUBLE -> NumberPasses.over((DoubleColumn) column);
            case DECIMAL -> DecimalPasses.over((DecimalColumn) column);
            case BIG_INTEGER -> NumberPasses.over((BigIntegerColumn) column);
            case TEXT, JSON -> TextPass.over((TextColumn) column);
            case DATE -> TimePasses.over((DateColumn) column);
            case TIME -> TimePasses.over((TimeColumn) column);
            case TIMESTAMP -> TimePasses.over((TimestampColumn) column);
            case INSTANT -> TimePasses.over((InstantColumn) column);
            case BOOLEAN -> FlagPass.over((BooleanColumn) column);
        };
    }
}
