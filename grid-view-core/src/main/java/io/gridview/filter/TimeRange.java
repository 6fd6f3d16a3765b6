package io.gridview.filter;

import io.gridview.data.Column;
import io.gridview.data.DateColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimestampColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose cell is a date, timestamp or instant within bounds; a date is its midnight, an instant is compared in the
 * rows' zone. Cells without a value and columns of another type lie in no range.
 *
 * @param columnKey the column
 * @param from the first moment within; null for none
 * @param before the first moment after the range; null for none
 */
public record TimeRange(
        String columnKey,
        @Nullable LocalDateTime from,
        @Nullable LocalDateTime before) implements RowFilter {

    /** From the start of one day to the end of another; null for an open end. */
    public static TimeRange days(String columnKey, @Nullable LocalDate first, @Nullable LocalDate last) {
        return new TimeRange(
                columnKey,
                first == null ? null : first.atStartOfDay(),
                last == null ? null : last.plusDays(1).atStartOfDay());
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        Column column = rows.column(columnKey);
        IntPredicate within = within(column, rows);
        return row -> !column.isNull(row) && within.test(row);
    }

    private IntPredicate within(Column column, FilterRows rows) {
        if (column instanceof DateColumn dates) {
            return row -> contains(dates.get(row).atStartOfDay());
        }
        if (column instanceof TimestampColumn timestamps) {
            return row -> contains(timestamps.get(row));
        }
        if (column instanceof InstantColumn instants) {
            Instant first = instant(from, rows);
            Instant after = instant(before, rows);
            return row -> {
                Instant time = instants.get(row);
                return (first == null || !time.isBefore(first)) && (after == null || time.isBefore(after));
            };
        }
        return row -> false;
    }

    private boolean contains(LocalDateTime time) {
        return (from == null || !time.isBefore(from)) && (before == null || time.isBefore(before));
    }

    private static @Nullable Instant instant(@Nullable LocalDateTime time, FilterRows rows) {
        return time == null ? null : time.atZone(rows.zone()).toInstant();
    }
}
