package io.gridview.aggregate;

import io.gridview.data.Column;

/** Groups rows by a long made from each. */
final class LongGroups extends NumberedGroups {
    private final Column column;
    private final LongSource keys;
    private final LongIndex index = new LongIndex();
    /** The group of each key in the order of the index; they differ once missing values have taken a group. */
    private int[] groupOf = new int[0];

    private long[] block = new long[0];
    private int missing = NO_GROUP;

    LongGroups(Column column, LongSource keys) {
        this.column = column;
        this.keys = keys;
    }

    @Override
    public void read(int from, int to, int[] groups) {
        block = Growing.toHold(block, to - from);
        keys.read(from, to, block);
        boolean nullable = column.hasNulls();
        for (int row = from; row < to; row++) {
            groups[row - from] = nullable && column.isNull(row) ? missing(row) : group(row, block[row - from]);
        }
    }

    private int missing(int row) {
        if (missing == NO_GROUP) {
            missing = start(row);
        }
        return missing;
    }

    private int group(int row, long key) {
        int known = index.size();
        int id = index.idOf(key);
        if (id == known) {
            groupOf = Growing.toHold(groupOf, known + 1);
            groupOf[id] = start(row);
        }
        return groupOf[id];
    }
}
