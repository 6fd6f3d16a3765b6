package io.gridview.aggregate;

import java.util.Arrays;

/** Groups that are numbered as they start, and remember the row they started at. */
abstract class NumberedGroups implements Grouping {
    private int[] firstRows = new int[16];
    private int count;

    /** Starts a group at its first row; gives its number. */
    final int start(int row) {
        if (count == firstRows.length) {
            firstRows = Arrays.copyOf(firstRows, count * 2);
        }
        firstRows[count] = row;
        return count++;
    }

    @Override
    public final int count() {
        return count;
    }

    @Override
    public final int firstRow(int group) {
        return firstRows[group];
    }
}
