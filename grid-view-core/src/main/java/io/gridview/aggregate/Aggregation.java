package io.gridview.aggregate;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.Column;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.LongColumn;
import io.gridview.spec.Aggregate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Computes aggregates of columns, of all rows or of groups of them. */
public final class Aggregation {
    /** Rows of one block: their group numbers stay in the processor's cache. */
    private static final int BLOCK = 1024;

    private Aggregation() {}

    /**
     * An aggregate of a column that has taken no row yet.
     *
     * @param column null only to count rows
     * @throws IllegalArgumentException for an aggregate that the column's type has no answer to
     */
    public static GroupedAggregate of(Aggregate aggregate, @Nullable Column column) {
        if (column == null) {
            if (aggregate != Aggregate.COUNT) {
                throw new IllegalArgumentException(aggregate.wire() + " needs a column");
            }
            return new Counts(null);
        }
        return switch (aggregate) {
            case COUNT -> new Counts(column);
            case COUNT_DISTINCT -> new DistinctCounts(column);
            case FIRST -> new EdgeRows(column, true);
            case LAST -> new EdgeRows(column, false);
            case MIN -> new Extremes(column, -1);
            case MAX -> new Extremes(column, 1);
            case SUM -> sums(column);
            case AVG -> new Averages(sums(column));
            case MEDIAN -> new Medians(column);
        };
    }

    private static Sums sums(Column column) {
        if (column instanceof LongColumn longs) {
            return new LongSums(longs);
        }
        if (column instanceof DecimalColumn decimals) {
            return decimals.isCompact() ? new LongSums(decimals) : new WideSums(decimals);
        }
        if (column instanceof DoubleColumn doubles) {
            return new DoubleSums(doubles);
        }
        if (column instanceof BigIntegerColumn integers) {
            return new WideSums(integers);
        }
        throw new IllegalArgumentException("a column of type " + column.type().wire() + " has no sum");
    }

    /** Reads all rows once: each block is grouped and goes to every aggregate. */
    public static void run(int rowCount, Grouping grouping, List<? extends GroupedAggregate> aggregates) {
        int[] groups = new int[Math.min(BLOCK, rowCount)];
        for (int from = 0; from < rowCount; from += BLOCK) {
            int to = Math.min(rowCount, from + BLOCK);
            grouping.read(from, to, groups);
            for (GroupedAggregate aggregate : aggregates) {
                aggregate.add(groups, from, to, grouping.count());
            }
        }
    }

    /** The aggregate of all rows; null where there is no value (a count is then 0). */
    public static @Nullable Object ofAll(Aggregate aggregate, @Nullable Column column, int rowCount) {
        if (aggregate == Aggregate.COUNT_DISTINCT && column != null) {
            return DistinctCounts.ofAll(column, rowCount);
        }
        GroupedAggregate one = of(aggregate, column);
        run(rowCount, new OneGroup(), List.of(one));
        return one.result(0);
    }
}
