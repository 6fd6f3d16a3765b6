package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Arrays;

/**
 * How wide the bins of a histogram are: twice the interquartile range over the cube root of how many values there are
 * (D. Freedman and P. Diaconis, "On the histogram as a density estimator: L2 theory", Zeitschrift für
 * Wahrscheinlichkeitstheorie und verwandte Gebiete 57, 1981), so that far-off values do not make the bins coarse; of few
 * values Sturges' {@code span / ceil(log2 n + 1)}. Rounded to 1, 2 or 5 times a power of ten, so that bounds are numbers
 * people say, there are then 8 to 40 bins, fewer of few values. Bins of whole numbers are whole.
 */
final class BinWidth {
    /** The quartiles of fewer values say little. */
    private static final int ENOUGH_FOR_QUARTILES = 30;
    /** The quartiles of more values are those of rows at even distances. */
    private static final int MOST_SORTED = 100_000;

    private static final int FEWEST_BINS = 8;
    /** One less than the most, as the first bin may begin before the least value. */
    private static final int MOST_BINS = 39;

    private static final int[] NICE = {1, 2, 5, 10};

    private BinWidth() {}

    /**
     * The width of bins.
     *
     * @param column with numbers
     * @param span the greatest less the least
     * @param values how many there are
     */
    static BigDecimal of(Column column, BigDecimal span, int values) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal width = values < ENOUGH_FOR_QUARTILES
                ? roundUp(part(span, sturges(values)))
                : between(part(span, MOST_BINS), spread(column, values), part(span, FEWEST_BINS));
        boolean whole = column.type() == ColumnType.INTEGER || column.type() == ColumnType.BIG_INTEGER;
        return whole ? width.max(BigDecimal.ONE) : width;
    }

    /** The middle one of three, rounded away from a bound that it would else cross. */
    private static BigDecimal between(BigDecimal least, double wanted, BigDecimal most) {
        BigDecimal width = Double.isFinite(wanted) ? new BigDecimal(wanted).max(least) : least;
        BigDecimal nice = roundUp(width);
        return nice.compareTo(most) <= 0 ? nice : roundDown(most);
    }

    private static int sturges(int values) {
        return Integer.SIZE + 1 - Integer.numberOfLeadingZeros(Math.max(1, values - 1));
    }

    private static BigDecimal part(BigDecimal span, int bins) {
        return span.divide(BigDecimal.valueOf(bins), MathContext.DECIMAL64);
    }

    private static double spread(Column column, int values) {
        double[] sizes = new double[column.size()];
        NumberSource.of(column).read(0, sizes.length, sizes);
        int step = (values + MOST_SORTED - 1) / MOST_SORTED;
        double[] sorted = new double[(values + step - 1) / step];
        int seen = 0;
        for (double size : sizes) {
            if (!Double.isNaN(size)) {
                if (seen % step == 0) {
                    sorted[seen / step] = size;
                }
                seen++;
            }
        }
        Arrays.sort(sorted);
        double middleHalf = sorted[sorted.length * 3 / 4] - sorted[sorted.length / 4];
        return 2 * middleHalf / StrictMath.cbrt(values);
    }

    private static BigDecimal roundUp(BigDecimal width) {
        BigDecimal power = power(width);
        for (int times : NICE) {
            BigDecimal nice = power.multiply(BigDecimal.valueOf(times));
            if (nice.compareTo(width) >= 0) {
                return nice;
            }
        }
        throw new IllegalStateException("ten times its power of ten is above every number");
    }

    private static BigDecimal roundDown(BigDecimal width) {
        BigDecimal power = power(width);
        BigDecimal down = power;
        for (int times : NICE) {
            BigDecimal nice = power.multiply(BigDecimal.valueOf(times));
            down = nice.compareTo(width) <= 0 ? nice : down;
        }
        return down;
    }

    /** The greatest power of ten that is not above the width. */
    private static BigDecimal power(BigDecimal width) {
        return BigDecimal.ONE.scaleByPowerOfTen(width.precision() - width.scale() - 1);
    }
}
