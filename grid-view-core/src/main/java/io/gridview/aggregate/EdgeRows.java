package io.gridview.aggregate;

import io.gridview.data.Column;
import org.jspecify.annotations.Nullable;

/** The first or the last value of each group. */
final class EdgeRows implements GroupedAggregate {
    private final Column column;
    private final boolean first;
    /** The row of the value plus one; 0 for none. */
    private int[] edges = new int[1];

    EdgeRows(Column column, boolean first) {
        this.column = column;
        this.first = first;
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        edges = Growing.toHold(edges, groupCount);
        boolean nullable = column.hasNulls();
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !(first && edges[group] > 0) && !(nullable && column.isNull(row))) {
                edges[group] = row + 1;
            }
        }
    }

    @Override
    public @Nullable Object result(int group) {
        return group >= edges.length || edges[group] == 0 ? null : column.value(edges[group] - 1);
    }
}
