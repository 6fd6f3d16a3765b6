package io.gridview.resolve;

import io.gridview.aggregate.Grouping;
import io.gridview.aggregate.RowOrder;
import io.gridview.data.Column;

/** Two groups: the rows with the greatest value of a column, and those with the greatest value below it. */
final class LastTwoValues implements Grouping {
    static final int LAST = 0;
    static final int BEFORE = 1;

    private final Column column;
    private final RowOrder order;
    private final int last;
    private final int before;

    LastTwoValues(Column column) {
        this.column = column;
        this.order = RowOrder.by(column);
        this.last = greatestBelow(NO_GROUP);
        this.before = last < 0 ? NO_GROUP : greatestBelow(last);
    }

    /** The row of the greatest value, or of the greatest below that of row {@code bound}; -1 for none. */
    private int greatestBelow(int bound) {
        int best = -1;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)
                    && (bound < 0 || order.compare(row, bound) < 0)
                    && (best < 0 || order.compare(row, best) > 0)) {
                best = row;
            }
        }
        return best;
    }

    @Override
    public void read(int from, int to, int[] groups) {
        for (int row = from; row < to; row++) {
            groups[row - from] = group(row);
        }
    }

    private int group(int row) {
        if (column.isNull(row)) {
            return NO_GROUP;
        }
        if (last >= 0 && order.compare(row, last) == 0) {
            return LAST;
        }
        return before >= 0 && order.compare(row, before) == 0 ? BEFORE : NO_GROUP;
    }

    @Override
    public int count() {
        return last < 0 ? 0 : before < 0 ? 1 : 2;
    }

    @Override
    public int firstRow(int group) {
        return group == LAST ? last : before;
    }
}
