package io.gridview.aggregate;

import io.gridview.data.ColumnType;
import java.math.BigDecimal;

/** The Java types of aggregates whose exact parts were computed elsewhere. */
public final class ExactResults {
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    private ExactResults() {}

    /** A sum of numbers of that type: {@code Long} or {@code BigInteger}, {@code BigDecimal}, or the nearest double. */
    public static Object sum(BigDecimal exact, ColumnType type) {
        return switch (type) {
            case INTEGER, BIG_INTEGER -> Numbers.whole(exact);
            case DOUBLE -> nearest(exact);
            case DECIMAL -> exact;
            case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, INSTANT, JSON -> throw noNumber(type);
        };
    }

    /** The mean of numbers of that type, rounded once. */
    public static Object average(BigDecimal sum, long count, ColumnType type) {
        return switch (type) {
            case INTEGER, BIG_INTEGER, DECIMAL -> Numbers.quotient(sum, count);
            case DOUBLE -> Numbers.nearestDouble(sum, count) + 0.0;
            case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, INSTANT, JSON -> throw noNumber(type);
        };
    }

    /** The middle between the two values in the middle. */
    public static Object median(BigDecimal lower, BigDecimal upper, ColumnType type) {
        boolean same = lower.compareTo(upper) == 0;
        BigDecimal middle = same ? upper : lower.add(upper).divide(TWO);
        return switch (type) {
            case INTEGER, BIG_INTEGER -> same ? Numbers.whole(upper) : middle;
            case DECIMAL -> middle;
            case DOUBLE -> middle.doubleValue();
            case BOOLEAN, TEXT, DATE, TIME, TIMESTAMP, INSTANT, JSON -> throw noNumber(type);
        };
    }

    private static Object nearest(BigDecimal exact) {
        double rounded = exact.doubleValue();
        return Double.isInfinite(rounded) ? exact.stripTrailingZeros() : (Object) (rounded + 0.0);
    }

    private static IllegalArgumentException noNumber(ColumnType type) {
        return new IllegalArgumentException("a column of type " + type.wire() + " has no numbers");
    }
}
