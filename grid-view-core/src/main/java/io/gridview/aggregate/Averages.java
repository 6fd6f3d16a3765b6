package io.gridview.aggregate;

import org.jspecify.annotations.Nullable;

/** The exact sum of the values of each group divided by their number, rounded once. */
final class Averages implements GroupedAggregate {
    private final Sums sums;

    Averages(Sums sums) {
        this.sums = sums;
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        sums.add(groups, from, to, groupCount);
    }

    @Override
    public @Nullable Object result(int group) {
        long count = sums.count(group);
        return count == 0 ? null : sums.quotient(sums.exact(group), count);
    }
}
