package io.gridview.data;

import java.math.BigDecimal;
import java.math.BigInteger;
import org.jspecify.annotations.Nullable;

/** Collects decimals as unscaled 64-bit integers of one scale until the first one that does not fit. */
final class DecimalBuilder extends SegmentedBuilder {
    private static final int LONG_BITS = 63;
    /** Every number of so many digits fits 64 bits. */
    private static final int SURE_DIGITS = 18;

    private long[] narrow = {};
    private @Nullable BigDecimal @Nullable [] wide;
    private int scale;

    DecimalBuilder(int expected) {
        super(expected);
    }

    int scale() {
        return scale;
    }

    @Override
    void add(Object value) {
        BigDecimal decimal = (BigDecimal) value;
        if (decimal.scale() > scale) {
            rescale(decimal.scale());
        }
        if (wide == null) {
            BigDecimal scaled = decimal.scale() == scale ? decimal : decimal.setScale(scale);
            if (scaled.precision() <= SURE_DIGITS) {
                addNarrow(scaled.scaleByPowerOfTen(scale).longValue());
                return;
            }
            BigInteger unscaled = scaled.unscaledValue();
            if (unscaled.bitLength() <= LONG_BITS) {
                addNarrow(unscaled.longValue());
                return;
            }
        }
        addWide(decimal);
    }

    private void addNarrow(long unscaled) {
        int slot = nextSlot();
        narrow[slot] = unscaled;
    }

    private void addWide(BigDecimal decimal) {
        if (wide == null) {
            widen();
        }
        int slot = nextSlot();
        if (wide != null) {
            wide[slot] = decimal;
        }
    }

    /** Values before it get the zeros of a larger scale; if one then needs more than 64 bits, all become wide. */
    private void rescale(int larger) {
        if (wide == null && !multiplyAll(larger - scale)) {
            widen();
        }
        scale = larger;
    }

    private boolean multiplyAll(int zeros) {
        if (size() == 0) {
            return true;
        }
        long largest = narrow.length == 0 ? 0 : largestSize();
        BigInteger result = BigInteger.valueOf(largest).multiply(BigInteger.TEN.pow(zeros));
        if (result.bitLength() > LONG_BITS) {
            return false;
        }
        long factor = zeros <= SURE_DIGITS ? BigInteger.TEN.pow(zeros).longValue() : 0;
        replaceSegments(segment -> {
            long[] longs = (long[]) segment;
            for (int i = 0; i < longs.length; i++) {
                longs[i] *= factor;
            }
            return longs;
        });
        return true;
    }

    private long largestSize() {
        long[] largest = {0};
        replaceSegments(segment -> {
            for (long value : (long[]) segment) {
                // The size of Long.MIN_VALUE is no long; multiplied by ten, either overflows.
                long size = value == Long.MIN_VALUE ? Long.MAX_VALUE : Math.abs(value);
                largest[0] = Math.max(largest[0], size);
            }
            return segment;
        });
        return largest[0];
    }

    private void widen() {
        wide = new BigDecimal[0];
        replaceSegments(segment -> {
            long[] longs = (long[]) segment;
            BigDecimal[] decimals = new BigDecimal[longs.length];
            for (int i = 0; i < longs.length; i++) {
                decimals[i] = BigDecimal.valueOf(longs[i], scale);
            }
            wide = decimals;
            return decimals;
        });
    }

    /** Null where one of them needs more than 64 bits. */
    long @Nullable [] unscaled() {
        return wide == null ? (long[]) joined(long.class) : null;
    }

    /** For wide columns; rows without a value may hold a zero or nothing. */
    @Nullable
    BigDecimal[] rescaled() {
        @Nullable BigDecimal[] decimals = (@Nullable BigDecimal[]) joined(BigDecimal.class);
        for (int row = 0; row < decimals.length; row++) {
            BigDecimal value = decimals[row];
            decimals[row] = value == null ? null : value.setScale(scale);
        }
        return decimals;
    }

    @Override
    Object newSegment(int length) {
        if (wide == null) {
            narrow = new long[length];
            return narrow;
        }
        wide = new BigDecimal[length];
        return wide;
    }

    @Override
    long bytes() {
        return (long) (wide == null ? Long.BYTES : ReadLimits.WIDE_NUMBER_BYTES) * size();
    }

    @Override
    DecimalColumn build(String key) {
        return new DecimalColumn(key, this);
    }
}
