package io.gridview.aggregate;

import java.util.Arrays;

/** All rows in one group, which is there even where no row is. */
final class OneGroup implements Grouping {
    @Override
    public void read(int from, int to, int[] groups) {
        Arrays.fill(groups, 0, to - from, 0);
    }

    @Override
    public int count() {
        return 1;
    }

    @Override
    public int firstRow(int group) {
        return 0;
    }
}
