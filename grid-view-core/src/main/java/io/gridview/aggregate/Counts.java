package io.gridview.aggregate;

import io.gridview.data.Column;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Counts rows, or the values of a column. */
final class Counts implements Additive {
    /** Null where every row counts. */
    private final @Nullable Column nullable;

    private long[] counts = new long[1];

    Counts(@Nullable Column column) {
        this.nullable = column == null || !column.hasNulls() ? null : column;
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        counts = Growing.toHold(counts, groupCount);
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && (nullable == null || !nullable.isNull(row))) {
                counts[group]++;
            }
        }
    }

    @Override
    public Object result(int group) {
        return group < counts.length ? counts[group] : 0L;
    }

    @Override
    public Object total(int[] groups) {
        return Arrays.stream(groups).mapToLong(group -> counts[group]).sum();
    }
}
