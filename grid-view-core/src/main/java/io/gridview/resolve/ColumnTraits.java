package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.DecimalColumn;
import io.gridview.data.LongColumn;
import io.gridview.data.TimestampColumn;
import java.time.temporal.ChronoField;
import java.time.temporal.Temporal;

/**
 * What all values of a column have in common, where that decides how they are written.
 *
 * @param midnights every timestamp is a midnight
 * @param firstDays every date or timestamp lies on the first day of a month
 * @param years every integer lies between 1000 and 2999
 * @param scale digits behind the point of decimals
 */
public record ColumnTraits(boolean midnights, boolean firstDays, boolean years, int scale) {
    private static final int SECONDS_A_DAY = 86_400;
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 2999;

    /** The traits of the rows at hand. */
    static ColumnTraits of(Column column) {
        boolean midnights = isMidnights(column);
        return new ColumnTraits(
                midnights,
                midnights && isFirstDays(column),
                isYears(column),
                column instanceof DecimalColumn decimals ? decimals.scale() : 0);
    }

    private static boolean isMidnights(Column column) {
        if (column instanceof TimestampColumn times) {
            for (int row = 0; row < times.size(); row++) {
                boolean midnight = times.nano(row) == 0 && times.epochSecond(row) % SECONDS_A_DAY == 0;
                if (!midnight && !times.isNull(row)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean isFirstDays(Column column) {
        if (column.type() != ColumnType.DATE && column.type() != ColumnType.TIMESTAMP) {
            return false;
        }
        for (int row = 0; row < column.size(); row++) {
            Object value = column.value(row);
            if (value instanceof Temporal day && day.get(ChronoField.DAY_OF_MONTH) != 1) {
                return false;
            }
        }
        return true;
    }

    private static boolean isYears(Column column) {
        if (column instanceof LongColumn years) {
            for (int row = 0; row < years.size(); row++) {
                if (!years.isNull(row) && (years.get(row) < FIRST_YEAR || years.get(row) > LAST_YEAR)) {
                    return false;
                }
            }
        }
        return true;
    }
}
