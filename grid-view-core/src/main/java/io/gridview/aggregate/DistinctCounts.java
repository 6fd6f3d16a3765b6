package io.gridview.aggregate;

import io.gridview.data.Column;
import java.util.List;

/** Counts the different values of each group; decimals that differ only in scale, and both zeros, are one value. */
final class DistinctCounts implements GroupedAggregate {
    private final Column column;
    private final Grouping values;
    private final LongIndex pairs = new LongIndex();
    private long[] counts = new long[1];
    private int[] valueOf = new int[0];

    DistinctCounts(Column column) {
        this.column = column;
        this.values = ColumnGroups.of(column);
    }

    /** The number of different values in all rows; no pairs are needed for one group. */
    static long ofAll(Column column, int rowCount) {
        Grouping values = ColumnGroups.of(column);
        Aggregation.run(rowCount, values, List.of());
        for (int group = 0; group < values.count(); group++) {
            if (column.isNull(values.firstRow(group))) {
                return values.count() - 1L;
            }
        }
        return values.count();
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        counts = Growing.toHold(counts, groupCount);
        valueOf = Growing.toHold(valueOf, to - from);
        values.read(from, to, valueOf);
        boolean nullable = column.hasNulls();
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !(nullable && column.isNull(row))) {
                int known = pairs.size();
                pairs.idOf((long) group << Integer.SIZE | valueOf[row - from]);
                counts[group] += pairs.size() - known;
            }
        }
    }

    @Override
    public Object result(int group) {
        return group < counts.length ? counts[group] : 0L;
    }
}
