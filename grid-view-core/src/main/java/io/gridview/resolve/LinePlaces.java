package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.DateColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimestampColumn;
import io.gridview.format.ValueFormats;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Where points stand along x, in whole numbers, so that every engine cuts the axis into the same steps: days of dates,
 * microseconds of other times, of numbers the bins of {@link FineBins} by {@link RowSample.Line#exponent}.
 */
@FunctionalInterface
interface LinePlaces {
    /** The place of a point that has no value of x. */
    long NONE = Long.MIN_VALUE;

    long LAST_SECOND = 4_000_000_000_000L;

    long at(int point);

    /**
     * The places of a column's rows.
     *
     * @param spread null for times
     */
    static LinePlaces of(Column x, @Nullable NumberSpread spread) {
        LinePlaces values = ofValues(x, spread == null ? 0 : RowSample.Line.exponent(spread, x.type()));
        return row -> x.isNull(row) ? NONE : values.at(row);
    }

    private static LinePlaces ofValues(Column x, int exponent) {
        if (x instanceof DateColumn days) {
            return days::epochDay;
        }
        if (x instanceof TimestampColumn times) {
            return row -> micros(times.epochSecond(row), times.nano(row));
        }
        if (x instanceof InstantColumn times) {
            return row -> micros(times.epochSecond(row), times.nano(row));
        }
        if (x instanceof DoubleColumn doubles) {
            double width = Double.parseDouble("1e" + exponent);
            return row -> FineBins.ofDouble(doubles.get(row), width);
        }
        return row -> FineBins.ofExact(x, row, exponent);
    }

    /** The places of points that were computed. */
    static LinePlaces of(List<ChartPoint> points) {
        List<BigDecimal> numbers = points.stream()
                .map(ChartPoint::x)
                .filter(Number.class::isInstance)
                .map(x -> Objects.requireNonNull(ValueFormats.asDecimal(x)))
                .sorted()
                .toList();
        int exponent = numbers.isEmpty()
                ? 0
                : RowSample.Line.exponent(
                        new NumberSpread(numbers.size(), numbers.get(0), numbers.get(numbers.size() - 1), false),
                        ColumnType.DECIMAL);
        return point -> place(points.get(point).x(), exponent);
    }

    private static long place(@Nullable Object x, int exponent) {
        if (x instanceof Number) {
            return FineBins.ofExact(Objects.requireNonNull(ValueFormats.asDecimal(x)), exponent);
        }
        LocalDateTime time = x instanceof LocalDate day ? day.atStartOfDay() : x instanceof LocalDateTime t ? t : null;
        if (time == null) {
            return NONE;
        }
        Instant instant = time.toInstant(ZoneOffset.UTC);
        return micros(instant.getEpochSecond(), instant.getNano());
    }

    /** Times beyond the 120,000th year, which no engine has, stand at the end. */
    private static long micros(long second, int nano) {
        return Math.max(-LAST_SECOND, Math.min(LAST_SECOND, second)) * 1_000_000 + nano / 1_000;
    }
}
