package io.gridview.aggregate;

import java.util.function.IntToLongFunction;

/** A long for each row, read a block of rows at a time. */
@FunctionalInterface
public interface LongSource {
    /** Writes the long of row {@code from + i} to {@code longs[i]}, up to but without row {@code to}. */
    void read(int from, int to, long[] longs);

    /** The longs that {@code ofRow} gives; for what is read often, a loop without calls is faster. */
    static LongSource each(IntToLongFunction ofRow) {
        return (from, to, longs) -> {
            for (int row = from; row < to; row++) {
                longs[row - from] = ofRow.applyAsLong(row);
            }
        };
    }
}
