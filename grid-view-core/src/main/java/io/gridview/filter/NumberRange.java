package io.gridview.filter;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Rows whose cell is a number within bounds, compared exactly; a double counts as its shortest decimal. Cells without a
 * value and columns of another type lie in no range.
 *
 * @param columnKey the column
 * @param from the lower bound; null for none
 * @param to the upper bound; null for none
 */
public record NumberRange(
        String columnKey, @Nullable Bound from, @Nullable Bound to) implements RowFilter {

    /**
     * One end of a range.
     *
     * @param inclusive true where the value itself lies within
     */
    public record Bound(BigDecimal value, boolean inclusive) {}

    /** Numbers from one to the other, both included; null for an open end. */
    public static NumberRange between(String columnKey, @Nullable BigDecimal from, @Nullable BigDecimal to) {
        return new NumberRange(columnKey, included(from), included(to));
    }

    private static @Nullable Bound included(@Nullable BigDecimal value) {
        return value == null ? null : new Bound(value, true);
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        Column column = rows.column(columnKey);
        return row -> {
            Object value = column.value(row);
            BigDecimal number = value == null ? null : RawText.number(value);
            return number != null && isAbove(number) && isBelow(number);
        };
    }

    private boolean isAbove(BigDecimal number) {
        return from == null || number.compareTo(from.value()) >= (from.inclusive() ? 0 : 1);
    }

    private boolean isBelow(BigDecimal number) {
        return to == null || number.compareTo(to.value()) <= (to.inclusive() ? 0 : -1);
    }
}
