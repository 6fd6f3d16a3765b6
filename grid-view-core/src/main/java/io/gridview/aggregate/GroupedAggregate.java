package io.gridview.aggregate;

import org.jspecify.annotations.Nullable;

/** One aggregate of each of many groups. Rows come in ascending order, a block at a time. */
public interface GroupedAggregate {
    /**
     * Takes a block of rows.
     *
     * @param groups the group of row {@code from + i} at {@code i}; {@link Grouping#NO_GROUP} leaves the row out
     * @param groupCount more than the largest group so far
     */
    void add(int[] groups, int from, int to, int groupCount);

    /** The aggregate of that group's rows; null where no value was among them (a count is then 0). */
    @Nullable
    Object result(int group);
}
