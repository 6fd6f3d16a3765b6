package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Equal bins over a column's values, see {@link BinWidth}. A value on a bound belongs to the bin above it.
 *
 * <p>Values are counted in much finer bins first: they tell the quartiles, and, as every width and every bound is a
 * multiple of theirs, are then put together without looking at a value again.
 */
final class HistogramBins {
    private static final BigDecimal MOST_BINS = BigDecimal.valueOf(Long.MAX_VALUE);

    /** So many bins on either side of zero are told apart by the digits of a double. */
    private static final BigDecimal MOST_BINS_OF_DOUBLES = new BigDecimal("1000000000000");

    private final BigDecimal start;
    private final BigDecimal width;
    private final long[] counts;
    private final boolean partial;

    private HistogramBins(BigDecimal start, BigDecimal width, long[] counts, boolean partial) {
        this.start = start;
        this.width = width;
        this.counts = counts;
        this.partial = partial;
    }

    /** @param column with numbers */
    static HistogramBins of(Column column, Figures figures) {
        NumberSpread spread = figures.spread(column);
        if (spread.count() == 0) {
            return new HistogramBins(BigDecimal.ZERO, BigDecimal.ONE, new long[0], spread.partial());
        }
        BigDecimal span = spread.greatest().subtract(spread.least());
        int exponent = Math.max(BinWidth.fineExponent(span, isWhole(column)), coarsest(column, spread));
        NavigableMap<Long, Long> fine = new TreeMap<>(figures.bins(column, exponent));
        BigDecimal unit = BigDecimal.ONE.scaleByPowerOfTen(exponent);
        BigDecimal width = BinWidth.of(span, spread.count(), spread(fine, spread.count(), unit), isWhole(column))
                .max(unit);
        long units = width.divideToIntegralValue(unit).longValueExact();
        long first = Math.floorDiv(fine.firstKey(), units);
        long[] counts = new long[Math.toIntExact(Math.floorDiv(fine.lastKey(), units) - first + 1)];
        for (Map.Entry<Long, Long> bin : fine.entrySet()) {
            counts[(int) (Math.floorDiv(bin.getKey(), units) - first)] += bin.getValue();
        }
        BigDecimal start = width.multiply(new BigDecimal(BigInteger.valueOf(first)));
        return new HistogramBins(start, width, counts, spread.partial());
    }

    private static boolean isWhole(Column column) {
        return column.type() == ColumnType.INTEGER || column.type() == ColumnType.BIG_INTEGER;
    }

    /** Values far from zero are told apart only as far as a bin's number has digits for it. */
    private static int coarsest(Column column, NumberSpread spread) {
        BigDecimal size = spread.least().abs().max(spread.greatest().abs());
        BigDecimal most = column.type() == ColumnType.DOUBLE ? MOST_BINS_OF_DOUBLES : MOST_BINS;
        int exponent = Integer.MIN_VALUE;
        if (size.signum() > 0) {
            exponent = size.precision() - size.scale() - most.precision();
            exponent = size.scaleByPowerOfTen(-exponent).compareTo(most) > 0 ? exponent + 1 : exponent;
        }
        return exponent;
    }

    /** The distance of the quartiles: those of the bins that hold the values at a quarter and at three quarters. */
    private static BigDecimal spread(NavigableMap<Long, Long> fine, long count, BigDecimal unit) {
        long lower = binOf(fine, (count + 3) / 4);
        long upper = binOf(fine, (3 * count + 3) / 4);
        return unit.multiply(BigDecimal.valueOf(upper - lower));
    }

    /** @param rank from one */
    private static long binOf(NavigableMap<Long, Long> fine, long rank) {
        long seen = 0;
        for (Map.Entry<Long, Long> bin : fine.entrySet()) {
            seen += bin.getValue();
            if (seen >= rank) {
                return bin.getKey();
            }
        }
        return fine.lastKey();
    }

    /** How many bins there are. */
    int size() {
        return counts.length;
    }

    /** How many values lie in that bin. */
    long count(int bin) {
        return counts[bin];
    }

    /** How many values lie in all bins. */
    long valueCount() {
        return Arrays.stream(counts).sum();
    }

    /** Whether rows of the result are missing. */
    boolean partial() {
        return partial;
    }

    /** The lower bound of that bin, the upper one of the bin before. */
    BigDecimal bound(int index) {
        return start.add(width.multiply(BigDecimal.valueOf(index)));
    }
}
