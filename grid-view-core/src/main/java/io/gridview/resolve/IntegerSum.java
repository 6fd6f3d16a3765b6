package io.gridview.resolve;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.Column;
import io.gridview.data.LongColumn;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Sums integers exactly at any size: in a {@code long} while that holds, in a {@code BigInteger} beyond. */
final class IntegerSum implements Accumulator {
    private final Column column;
    private BigInteger beyond = BigInteger.ZERO;
    private long sum;
    private boolean any;

    IntegerSum(Column column) {
        this.column = column;
    }

    @Override
    public void add(int row) {
        if (column.isNull(row)) {
            return;
        }
        any = true;
        if (column instanceof LongColumn longs) {
            addLong(longs.get(row));
        } else if (column instanceof BigIntegerColumn integers) {
            beyond = beyond.add(integers.get(row));
        }
    }

    private void addLong(long value) {
        long next = sum + value;
        boolean overflowed = ((sum ^ next) & (value ^ next)) < 0;
        if (overflowed) {
            beyond = beyond.add(BigInteger.valueOf(sum)).add(BigInteger.valueOf(value));
            sum = 0;
        } else {
            sum = next;
        }
    }

    @Override
    public @Nullable Object result() {
        return any ? WholeNumber.of(beyond.add(BigInteger.valueOf(sum))) : null;
    }
}
