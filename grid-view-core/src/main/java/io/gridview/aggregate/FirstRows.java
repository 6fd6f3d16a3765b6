package io.gridview.aggregate;

import java.util.Arrays;

/** The first row of each group, growing with the groups. */
final class FirstRows {
    private int[] rows = new int[16];
    private int count;

    /** Starts a group at its first row; gives its number. */
    int start(int row) {
        if (count == rows.length) {
            rows = Arrays.copyOf(rows, count * 2);
        }
        rows[count] = row;
        return count++;
    }

    int count() {
        return count;
    }

    int of(int group) {
        return rows[group];
    }
}
