package io.gridview.aggregate;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** The exact sum and the number of the values of each group. */
abstract class Sums implements Additive {
    private final ColumnType type;
    /** How many values each group has. */
    long[] counts = new long[1];

    /** @param type of the values */
    Sums(ColumnType type) {
        this.type = type;
    }

    final void reserve(int groupCount) {
        if (groupCount > counts.length) {
            counts = Growing.toHold(counts, groupCount);
            grow(counts.length);
        }
    }

    /** Makes room for that many groups, the number of {@link #counts}. */
    abstract void grow(int groups);

    /** The sum before any rounding; zero for a group without values. */
    abstract BigDecimal exact(int group);

    /** An exact sum divided by {@code count}, as the Java type of this column's averages. */
    final Object quotient(BigDecimal exact, long count) {
        return ExactResults.average(exact, count, type);
    }

    final long count(int group) {
        return group < counts.length ? counts[group] : 0;
    }

    @Override
    public final @Nullable Object result(int group) {
        return count(group) == 0 ? null : ExactResults.sum(exact(group), type);
    }

    @Override
    public final @Nullable Object total(int[] groups) {
        BigDecimal total = null;
        for (int group : groups) {
            if (count(group) > 0) {
                total = total == null ? exact(group) : total.add(exact(group));
            }
        }
        return total == null ? null : ExactResults.sum(total, type);
    }
}
