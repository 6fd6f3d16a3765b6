package io.gridview.data;

import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Integers of any size. */
public final class BigIntegerColumn extends AbstractColumn implements Column {
    private final @Nullable BigInteger[] values;

    private BigIntegerColumn(String key, Builder builder) {
        super(key, builder);
        this.values = Arrays.copyOf(builder.values, builder.size());
    }

    @Override
    public ColumnType type() {
        return ColumnType.BIG_INTEGER;
    }

    /** The cell; zero where {@link #isNull}. */
    public BigInteger get(int row) {
        BigInteger value = values[row];
        return value == null ? BigInteger.ZERO : value;
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends ColumnBuilder {
        private static final int LONG_BITS = 63;

        private @Nullable BigInteger[] values;
        private boolean allFitLong = true;

        Builder(int capacity) {
            this.values = new BigInteger[capacity];
        }

        @Override
        void add(Object value) {
            BigInteger integer = (BigInteger) value;
            int row = nextRow();
            values[row] = integer;
            allFitLong &= integer.bitLength() <= LONG_BITS;
        }

        @Override
        int capacity() {
            return values.length;
        }

        @Override
        void grow(int capacity) {
            values = Arrays.copyOf(values, capacity);
        }

        @Override
        BigIntegerColumn build(String key) {
            return new BigIntegerColumn(key, this);
        }

        /** A {@link LongColumn} where all values fit: engines sum small integers into their largest type. */
        Column buildNarrow(String key) {
            if (!allFitLong) {
                return build(key);
            }
            LongColumn.Builder longs = new LongColumn.Builder(size());
            for (int row = 0; row < size(); row++) {
                BigInteger value = values[row];
                if (value == null) {
                    longs.addNull();
                } else {
                    longs.add(value.longValueExact());
                }
            }
            return longs.build(key);
        }
    }
}
