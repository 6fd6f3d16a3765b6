package io.gridview.aggregate;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.Column;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.LongColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** The middle value of each group; of an even number of values, the exact mean of the two in the middle. */
final class Medians implements GroupedAggregate {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private final Column column;
    /** Rows as longs in the order of their values; null where values need more than 64 bits. */
    private final @Nullable IntToLongFunction key;

    private @Nullable LongList[] keys = new LongList[0];
    private final List<List<BigDecimal>> wide = new ArrayList<>();

    Medians(Column column) {
        if (!column.type().isNumeric()) {
            throw new IllegalArgumentException(
                    "a column of type " + column.type().wire() + " has no median");
        }
        this.column = column;
        this.key = key(column);
    }

    private static @Nullable IntToLongFunction key(Column column) {
        if (column instanceof LongColumn longs) {
            return longs::get;
        }
        if (column instanceof DoubleColumn doubles) {
            return row -> ordered(Double.doubleToLongBits(doubles.get(row)));
        }
        return column instanceof DecimalColumn decimals && decimals.isCompact() ? decimals::unscaled : null;
    }

    /** The bits of a double as a long of the same order, and back: negatives run the other way. */
    private static long ordered(long bits) {
        return bits ^ ((bits >> (Long.SIZE - 1)) & Long.MAX_VALUE);
    }

    @Override
    public void add(int[] groups, int from, int to, int groupCount) {
        for (int row = from; row < to; row++) {
            int group = groups[row - from];
            if (group >= 0 && !column.isNull(row)) {
                if (key == null) {
                    wide(group).add(decimal(row));
                } else {
                    keys(group).add(key.applyAsLong(row));
                }
            }
        }
    }

    private LongList keys(int group) {
        keys = Growing.toHold(keys, group + 1);
        LongList list = keys[group];
        if (list == null) {
            list = new LongList();
            keys[group] = list;
        }
        return list;
    }

    private List<BigDecimal> wide(int group) {
        while (wide.size() <= group) {
            wide.add(new ArrayList<>());
        }
        return wide.get(group);
    }

    private BigDecimal decimal(int row) {
        return column instanceof BigIntegerColumn integers
                ? new BigDecimal(integers.get(row))
                : ((DecimalColumn) column).get(row);
    }

    @Override
    public @Nullable Object result(int group) {
        if (key == null) {
            return group < wide.size() ? middle(wide.get(group)) : null;
        }
        LongList list = group < keys.length ? keys[group] : null;
        if (list == null) {
            return null;
        }
        long upper = list.select(list.size() / 2);
        long lower = list.size() % 2 == 1 ? upper : list.select(list.size() / 2 - 1);
        return mean(lower, upper);
    }

    private Object mean(long lower, long upper) {
        if (column instanceof DoubleColumn) {
            double low = Double.longBitsToDouble(ordered(lower));
            double high = Double.longBitsToDouble(ordered(upper));
            return low == high
                    ? high
                    : new BigDecimal(low).add(new BigDecimal(high)).divide(TWO).doubleValue();
        }
        int scale = column instanceof DecimalColumn decimals ? decimals.scale() : 0;
        return mean(BigDecimal.valueOf(lower, scale), BigDecimal.valueOf(upper, scale));
    }

    private @Nullable Object middle(List<BigDecimal> values) {
        if (values.isEmpty()) {
            return null;
        }
        Collections.sort(values);
        return mean(values.get((values.size() - 1) / 2), values.get(values.size() / 2));
    }

    private Object mean(BigDecimal lower, BigDecimal upper) {
        return ExactResults.median(lower, upper, column.type());
    }
}
