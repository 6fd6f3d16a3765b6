package io.gridview.aggregate;

import io.gridview.data.BooleanColumn;
import io.gridview.data.Column;
import io.gridview.data.DateColumn;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.LongColumn;
import io.gridview.data.TextColumn;
import io.gridview.data.TimeColumn;
import io.gridview.data.TimestampColumn;
import java.util.function.IntFunction;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** Groups rows by what columns hold; rows without a value are a group of their own. */
public final class ColumnGroups {
    private ColumnGroups() {}

    /** Groups of equal values; decimals that differ only in scale, and both zeros of doubles, are equal. */
    public static Grouping of(Column column) {
        if (column instanceof TextColumn texts) {
            return new TextGroups(texts);
        }
        if (column instanceof TimestampColumn times) {
            return moments(column, times::epochSecond, times::nano);
        }
        if (column instanceof InstantColumn times) {
            return moments(column, times::epochSecond, times::nano);
        }
        LongSource keys = keys(column);
        return keys == null ? new ObjectGroups(column) : new LongGroups(column, keys);
    }

    private static Grouping moments(Column column, IntToLongFunction seconds, IntToLongFunction nanos) {
        return new PairGroups(by(column, LongSource.each(seconds)), by(column, LongSource.each(nanos)));
    }

    private static @Nullable LongSource keys(Column column) {
        if (column instanceof LongColumn longs) {
            return (from, to, keys) -> {
                for (int row = from; row < to; row++) {
                    keys[row - from] = longs.get(row);
                }
            };
        }
        if (column instanceof DoubleColumn doubles) {
            return (from, to, keys) -> {
                for (int row = from; row < to; row++) {
                    // Adding zero turns the negative zero into the other one.
                    keys[row - from] = Double.doubleToLongBits(doubles.get(row) + 0.0);
                }
            };
        }
        if (column instanceof DateColumn dates) {
            return (from, to, keys) -> {
                for (int row = from; row < to; row++) {
                    keys[row - from] = dates.epochDay(row);
                }
            };
        }
        if (column instanceof DecimalColumn decimals) {
            return decimals.isCompact() ? LongSource.each(decimals::unscaled) : null;
        }
        if (column instanceof TimeColumn times) {
            return LongSource.each(times::nanoOfDay);
        }
        return column instanceof BooleanColumn flags ? LongSource.each(row -> flags.get(row) ? 1 : 0) : null;
    }

    /** Groups of equal keys, but one of its own for the rows without a value in {@code column}. */
    public static Grouping by(Column column, LongSource keys) {
        return new LongGroups(column, keys);
    }

    /** The groups of {@code fine}, joined where {@code key}, asked for the first row of each, is equal. */
    public static Grouping joined(Grouping fine, IntFunction<@Nullable Object> key) {
        return new JoinedGroups(fine, key);
    }

    /** A group for each pair of groups that a row shows. */
    public static Grouping pairs(Grouping first, Grouping second) {
        return new PairGroups(first, second);
    }
}
