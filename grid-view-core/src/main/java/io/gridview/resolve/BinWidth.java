package io.gridview.resolve;

import java.math.BigDecimal;
import java.math.MathContext;

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

    private static final int FEWEST_BINS = 8;
    /** One less than the most, as the first bin may begin before the least value. */
    private static final int MOST_BINS = 39;

    private static final int[] NICE = {1, 2, 5, 10};

    private BinWidth() {}

    /**
     * The width of bins, a multiple of ten to the {@link #fineExponent}.
     *
     * @param span the greatest value less the least
     * @param values how many there are
     * @param quartiles the distance of the upper from the lower quartile
     * @param whole whether the values are whole numbers
     */
    static BigDecimal of(BigDecimal span, long values, BigDecimal quartiles, boolean whole) {
        if (span.signum() == 0) {
            return BigDecimal.ONE;
        }
        BigDecimal width = values < ENOUGH_FOR_QUARTILES
                ? roundUp(part(span, sturges(values)))
                : between(part(span, MOST_BINS), spread(quartiles, values), part(span, FEWEST_BINS));
        return whole ? width.max(BigDecimal.ONE) : width;
    }

    /**
     * The power of ten that every width for this span is a multiple of, and fine enough to see quartiles by: at most some
     * thousand of its multiples lie within the span.
     */
    static int fineExponent(BigDecimal span, boolean whole) {
        if (span.signum() == 0) {
            return 0;
        }
        BigDecimal least = part(span, MOST_BINS);
        int exponent = least.precision() - least.scale() - 2;
        return whole ? Math.max(0, exponent) : exponent;
    }

    /** The middle one of three, rounded away from a bound that it would else cross. */
    private static BigDecimal between(BigDecimal least, double wanted, BigDecimal most) {
        BigDecimal width = Double.isFinite(wanted) ? new BigDecimal(wanted).max(least) : least;
        BigDecimal nice = roundUp(width);
        return nice.compareTo(most) <= 0 ? nice : roundDown(most);
    }

    private static int sturges(long values) {
        return Long.SIZE + 1 - Long.numberOfLeadingZeros(Math.max(1, values - 1));
    }

    private static BigDecimal part(BigDecimal span, int bins) {
        return span.divide(BigDecimal.valueOf(bins), MathContext.DECIMAL64);
    }

    private static double spread(BigDecimal quartiles, long values) {
        return 2 * quartiles.doubleValue() / StrictMath.cbrt((double) values);
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
