package io.gridview.resolve;

import io.gridview.aggregate.RowOrder;
import io.gridview.data.Column;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Arrays;
import java.util.Objects;

/** Equal bins over a column's values, see {@link BinWidth}. A value on a bound belongs to the bin above it. */
final class HistogramBins {
    private static final int BLOCK = 1024;

    /** As near to a bound as this, in widths, doubles do not tell on which side of it a value lies. */
    private static final double NEAR = 1e-6;

    /** Bins that lie further from zero than this, in widths, are too narrow for the digits of a double. */
    private static final double MOST_WIDTHS = 1e8;

    private final BigDecimal start;
    private final BigDecimal width;
    private final long[] counts;

    private HistogramBins(BigDecimal start, BigDecimal width, int count) {
        this.start = start;
        this.width = width;
        this.counts = new long[count];
    }

    /** @param column with numbers */
    static HistogramBins of(Column column) {
        RowOrder order = RowOrder.by(column);
        int valueCount = 0;
        int low = -1;
        int high = -1;
        for (int row = 0; row < column.size(); row++) {
            if (!column.isNull(row)) {
                valueCount++;
                low = low < 0 || order.compare(row, low) < 0 ? row : low;
                high = high < 0 || order.compare(row, high) > 0 ? row : high;
            }
        }
        if (valueCount == 0) {
            return new HistogramBins(BigDecimal.ZERO, BigDecimal.ONE, 0);
        }
        HistogramBins bins = empty(column, exact(column, low), exact(column, high), valueCount);
        bins.fill(column);
        return bins;
    }

    private static HistogramBins empty(Column column, BigDecimal low, BigDecimal high, int valueCount) {
        BigDecimal width = BinWidth.of(column, high.subtract(low), valueCount);
        BigDecimal start = low.divide(width, 0, RoundingMode.FLOOR).multiply(width);
        int count = high.subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact() + 1;
        return new HistogramBins(start, width, count);
    }

    private static BigDecimal exact(Column column, int row) {
        return Objects.requireNonNull(ValueFormats.asDecimal(Objects.requireNonNull(column.value(row))));
    }

    private void fill(Column column) {
        NumberSource sizes = NumberSource.of(column);
        double from = start.doubleValue();
        double step = width.doubleValue();
        boolean fine = Math.abs(from) / step < MOST_WIDTHS;
        double[] block = new double[BLOCK];
        for (int first = 0; first < column.size(); first += BLOCK) {
            int end = Math.min(column.size(), first + BLOCK);
            sizes.read(first, end, block);
            for (int row = first; row < end; row++) {
                double size = block[row - first];
                if (!Double.isNaN(size)) {
                    double place = (size - from) / step;
                    boolean clear = fine && Math.abs(place - Math.rint(place)) > NEAR;
                    counts[clear ? (int) place : indexOf(exact(column, row))]++;
                }
            }
        }
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

    /** The lower bound of that bin, the upper one of the bin before. */
    BigDecimal bound(int index) {
        return start.add(width.multiply(BigDecimal.valueOf(index)));
    }

    private int indexOf(BigDecimal value) {
        return value.subtract(start).divide(width, 0, RoundingMode.FLOOR).intValueExact();
    }
}
