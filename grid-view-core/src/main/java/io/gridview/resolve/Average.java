package io.gridview.resolve;

import io.gridview.data.Column;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/** The exact sum of the values divided by their number, rounded once. */
final class Average implements Accumulator {
    /** What every JSON number carries; a quotient of exact values has at least these digits. */
    private static final MathContext DIGITS = new MathContext(15, RoundingMode.HALF_EVEN);

    /** Decimals beyond the values' own that a quotient has at least. */
    private static final int EXTRA_SCALE = 2;

    private final Column column;
    private final Accumulator sum;
    private long count;

    Average(Column column, Accumulator sum) {
        this.column = column;
        this.sum = sum;
    }

    @Override
    public void add(int row) {
        if (!column.isNull(row)) {
            count++;
            sum.add(row);
        }
    }

    @Override
    public @Nullable Object result() {
        Object total = sum.result();
        if (total == null) {
            return null;
        }
        if (sum instanceof DoubleSum doubles) {
            return doubles.exact()
                    .divide(BigDecimal.valueOf(count), MathContext.DECIMAL128)
                    .doubleValue();
        }
        return quotient(decimal(total), count);
    }

    private static BigDecimal decimal(Object total) {
        if (total instanceof Long number) {
            return BigDecimal.valueOf(number);
        }
        return total instanceof BigInteger number ? new BigDecimal(number) : (BigDecimal) total;
    }

    /**
     * The quotient, half-even, to 15 significant digits or to two decimals more than {@code sum} has, whichever is
     * finer; trailing zeros beyond the scale of {@code sum} are removed.
     */
    static BigDecimal quotient(BigDecimal sum, long count) {
        BigDecimal divisor = BigDecimal.valueOf(count);
        int scale = Math.max(sum.scale(), 0) + EXTRA_SCALE;
        BigDecimal byDigits = sum.divide(divisor, DIGITS);
        BigDecimal quotient = byDigits.scale() >= scale ? byDigits : sum.divide(divisor, scale, RoundingMode.HALF_EVEN);
        BigDecimal stripped = quotient.signum() == 0 ? BigDecimal.ZERO : quotient.stripTrailingZeros();
        int least = Math.max(sum.scale(), 0);
        return stripped.scale() < least ? stripped.setScale(least) : stripped;
    }
}
