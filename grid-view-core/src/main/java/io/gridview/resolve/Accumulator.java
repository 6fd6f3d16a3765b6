package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.spec.Aggregate;
import org.jspecify.annotations.Nullable;

/** Takes the rows of one group, one by one, and gives their aggregate; a fresh one serves each group. */
interface Accumulator {
    /** Takes the row of that number. */
    void add(int row);

    /** The aggregate of the rows taken so far; null where no value was among them (a count is then 0). */
    @Nullable
    Object result();

    /**
     * The accumulator for an aggregate of a column.
     *
     * @param column null only to count rows
     * @throws IllegalArgumentException for an aggregate that the column's type has no answer to
     */
    static Accumulator of(Aggregate aggregate, @Nullable Column column) {
        if (column == null) {
            if (aggregate != Aggregate.COUNT) {
                throw new IllegalArgumentException(aggregate.wire() + " needs a column");
            }
            return new Accumulators.Rows();
        }
        return switch (aggregate) {
            case COUNT -> new Accumulators.Values(column);
            case COUNT_DISTINCT -> new Accumulators.Distinct(column);
            case FIRST -> new Accumulators.First(column);
            case LAST -> new Accumulators.Last(column);
            case MIN -> new Accumulators.Extreme(column, -1);
            case MAX -> new Accumulators.Extreme(column, 1);
            case SUM -> sum(column);
            case AVG -> new Average(column, sum(column));
            case MEDIAN -> new Median(column);
        };
    }

    private static Accumulator sum(Column column) {
        ColumnType type = column.type();
        return switch (type) {
            case INTEGER, BIG_INTEGER -> new IntegerSum(column);
            case DECIMAL -> new DecimalSum(column);
            case DOUBLE -> new DoubleSum(column);
            default -> throw new IllegalArgumentException("a column of type " + type.wire() + " has no sum");
        };
    }
}
