package io.gridview.aggregate;

import io.gridview.data.Column;
import io.gridview.data.DoubleColumn;
import io.gridview.data.LongColumn;
import org.jspecify.annotations.Nullable;

/** The smallest or the largest value of each group, remembered by its row; of equal ones the first. */
final class Extremes implements GroupedAggregate {
    private final Column column;
    private final int sign;
    private final RowOrder order;
    /** The best row so far plus one; 0 for none. */
    private int[] best = new int[1];

    /** @param sign -1 for the smallest, 1 for the largest */
    Extremes(Column column, int sign) {
        this.column = column;
        this.sign = sign;
        this.order = RowOrder.by(column);
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        best = Growing.toHold(best, groupCount);
        boolean nullable = column.hasNulls();
        // The two frequent types have loops of their own, where the comparison costs no call.
        if (column instanceof LongColumn longs) {
            for (int row = from; row < to; row++) {
                int group = groups[row - from];
                if (group >= 0
                        && !(nullable && longs.isNull(row))
                        && (best[group] == 0 || sign * Long.compare(longs.get(row), longs.get(best[group] - 1)) > 0)) {
                    best[group] = row + 1;
                }
            }
        } else if (column instanceof DoubleColumn doubles) {
            for (int row = from; row < to; row++) {
                int group = groups[row - from];
                if (group >= 0
                        && !(nullable && doubles.isNull(row))
                        && (best[group] == 0
                                || sign * Double.compare(doubles.get(row), doubles.get(best[group] - 1)) > 0)) {
                    best[group] = row + 1;
                }
            }
        } else {
            addOthers(groups, from, to, nullable);
        }
    }

    private void addOthers(int[] groups, int from, int to, boolean nullable) {
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0
                    && !(nullable && column.isNull(row))
                    && (best[group] == 0 || sign * order.compare(row, best[group] - 1) > 0)) {
                best[group] = row + 1;
            }
        }
    }

    @Override
    public @Nullable Object result(int group) {
        return group >= best.length || best[group] == 0 ? null : column.value(best[group] - 1);
    }
}
