package io.gridview.data;

import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Integers of any size. */
public final class BigIntegerColumn extends AbstractColumn implements Column {
    private final @Nullable BigInteger[] values;

    private BigIntegerColumn(String key, Builder builder) {
        super(key, builder);
        this.values = builder.wide();
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

    /** Holds 64-bit integers until the first one that needs more. */
    static final class Builder extends SegmentedBuilder {
        private static final int LONG_BITS = 63;

        private long[] narrow = {};
        private @Nullable BigInteger @Nullable [] wide;

        Builder(int expected) {
            super(expected);
        }

        @Override
        void add(Object value) {
            BigInteger integer = (BigInteger) value;
            boolean isNarrow = integer.bitLength() <= LONG_BITS;
            if (wide == null && !isNarrow) {
                widen();
            }
            int slot = nextSlot();
            if (wide == null) {
                narrow[slot] = integer.longValue();
            } else {
                wide[slot] = integer;
            }
        }

        /** Rows without a value turn into zeros, which their null bits hide. */
        private void widen() {
            wide = new BigInteger[0];
            replaceSegments(segment -> {
                wide = widened((long[]) segment);
                return wide;
            });
        }

        private static BigInteger[] widened(long[] longs) {
            BigInteger[] integers = new BigInteger[longs.length];
            for (int i = 0; i < longs.length; i++) {
                integers[i] = BigInteger.valueOf(longs[i]);
            }
            return integers;
        }

        @Nullable
        BigInteger[] wide() {
            return wide == null
                    ? widened((long[]) joined(long.class))
                    : (@Nullable BigInteger[]) joined(BigInteger.class);
        }

        @Override
        Object newSegment(int length) {
            if (wide == null) {
                narrow = new long[length];
                return narrow;
            }
            wide = new BigInteger[length];
            return wide;
        }

        @Override
        long bytes() {
            return (long) (wide == null ? Long.BYTES : ReadLimits.WIDE_NUMBER_BYTES) * size();
        }

        @Override
        BigIntegerColumn build(String key) {
            return new BigIntegerColumn(key, this);
        }

        /** A {@link LongColumn} where all values fit: engines sum small integers into their largest type. */
        Column buildNarrow(String key) {
            return wide == null ? LongColumn.of(key, this) : build(key);
        }
    }
}
