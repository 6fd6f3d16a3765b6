package io.gridview.aggregate;

import io.gridview.data.Column;
import io.gridview.data.DecimalColumn;
import io.gridview.data.LongColumn;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Sums 64-bit integers, and decimals held as such: in a {@code long} while that holds, in a BigInteger beyond. */
final class LongSums extends Sums {
    private final Column column;
    private final @Nullable LongColumn longs;
    private final @Nullable DecimalColumn decimals;
    private long[] sums = new long[1];
    /** What left the range of {@code sums}; a group without such a part has null. */
    private @Nullable BigInteger[] beyond = new BigInteger[0];

    LongSums(LongColumn column) {
        super(column.type());
        this.column = column;
        this.longs = column;
        this.decimals = null;
    }

    /** @param column compact */
    LongSums(DecimalColumn column) {
        super(column.type());
        this.column = column;
        this.longs = null;
        this.decimals = column;
    }

    @Override
    void grow(int groups) {
        sums = Growing.toHold(sums, groups);
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        reserve(groupCount);
        if (longs != null) {
            addLongs(longs, groups, from, to);
        } else if (decimals != null) {
            addDecimals(decimals, groups, from, to);
        }
    }

    private void addLongs(LongColumn values, int[] groups, int from, int to) {
        boolean nullable = column.hasNulls();
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !(nullable && values.isNull(row))) {
                addOne(group, values.get(row));
            }
        }
    }

    private void addDecimals(DecimalColumn values, int[] groups, int from, int to) {
        boolean nullable = column.hasNulls();
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !(nullable && values.isNull(row))) {
                addOne(group, values.unscaled(row));
            }
        }
    }

    private void addOne(int group, long value) {
        counts[group]++;
        long sum = sums[group];
        long next = sum + value;
        boolean overflowed = ((sum ^ next) & (value ^ next)) < 0;
        if (overflowed) {
            spill(group, sum);
            next = value;
        }
        sums[group] = next;
    }

    private void spill(int group, long sum) {
        beyond = Growing.toHold(beyond, group + 1);
        BigInteger before = beyond[group];
        BigInteger spilt = BigInteger.valueOf(sum);
        beyond[group] = before == null ? spilt : before.add(spilt);
    }

    @Override
    BigDecimal exact(int group) {
        BigInteger spilt = group < beyond.length ? beyond[group] : null;
        BigInteger sum = BigInteger.valueOf(sums[group]);
        return new BigDecimal(spilt == null ? sum : spilt.add(sum), decimals == null ? 0 : decimals.scale());
    }
}
