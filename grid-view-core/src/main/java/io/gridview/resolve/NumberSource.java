package io.gridview.resolve;

import io.gridview.data.BigIntegerColumn;
import io.gridview.data.Column;
import io.gridview.data.DateColumn;
import io.gridview.data.DecimalColumn;
import io.gridview.data.DoubleColumn;
import io.gridview.data.InstantColumn;
import io.gridview.data.LongColumn;
import io.gridview.data.TimestampColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.jspecify.annotations.Nullable;

/** Sizes as doubles, for choosing what to draw and for binning; never for a number that is shown. */
@FunctionalInterface
interface NumberSource {
    double NANO = 1e-9;
    double SECONDS_A_DAY = 86_400;

    /** Writes the size at {@code from + i} to {@code sizes[i]}, NaN where there is none, up to but without {@code to}. */
    void read(int from, int to, double[] sizes);

    /** The sizes of a column's values; times in seconds. */
    static NumberSource of(Column column) {
        NumberSource values = ofValues(column);
        return column.hasNulls()
                ? (from, to, sizes) -> {
                    values.read(from, to, sizes);
                    for (int row = from; row < to; row++) {
                        if (column.isNull(row)) {
                            sizes[row - from] = Double.NaN;
                        }
                    }
                }
                : values;
    }

    private static NumberSource ofValues(Column column) {
        if (column instanceof LongColumn longs) {
            return (from, to, sizes) -> {
                for (int row = from; row < to; row++) {
                    sizes[row - from] = longs.get(row);
                }
            };
        }
        if (column instanceof DoubleColumn doubles) {
            return (from, to, sizes) -> {
                for (int row = from; row < to; row++) {
                    sizes[row - from] = doubles.get(row);
                }
            };
        }
        if (column instanceof DecimalColumn decimals) {
            return decimals.isCompact()
                    ? ofUnscaled(decimals)
                    : each(row -> decimals.get(row).doubleValue());
        }
        if (column instanceof BigIntegerColumn integers) {
            return each(row -> integers.get(row).doubleValue());
        }
        if (column instanceof DateColumn dates) {
            return (from, to, sizes) -> {
                for (int row = from; row < to; row++) {
                    sizes[row - from] = dates.epochDay(row) * SECONDS_A_DAY;
                }
            };
        }
        if (column instanceof TimestampColumn times) {
            return each(row -> times.epochSecond(row) + times.nano(row) * NANO);
        }
        if (column instanceof InstantColumn times) {
            return each(row -> times.epochSecond(row) + times.nano(row) * NANO);
        }
        throw new IllegalArgumentException("a column of type " + column.type().wire() + " has no sizes");
    }

    private static NumberSource ofUnscaled(DecimalColumn decimals) {
        double unit = Math.pow(10, decimals.scale());
        return (from, to, sizes) -> {
            for (int row = from; row < to; row++) {
                sizes[row - from] = decimals.unscaled(row) / unit;
            }
        };
    }

    private static NumberSource each(IntToDoubleFunction size) {
        return (from, to, sizes) -> {
            for (int i = from; i < to; i++) {
                sizes[i - from] = size.applyAsDouble(i);
            }
        };
    }

    /** Where points stand along x. */
    static NumberSource alongX(List<ChartPoint> points) {
        return each(i -> size(points.get(i).x()));
    }

    /** The values of one series of points. */
    static NumberSource ofSeries(List<ChartPoint> points, int series) {
        return each(i -> size(points.get(i).values().get(series)));
    }

    private static double size(@Nullable Object value) {
        if (value instanceof Number number) {
            return number.doubleValue();
        }
        if (value instanceof LocalDate day) {
            return day.toEpochDay() * SECONDS_A_DAY;
        }
        if (value instanceof LocalDateTime time) {
            Instant instant = time.toInstant(ZoneOffset.UTC);
            return instant.getEpochSecond() + instant.getNano() * NANO;
        }
        return Double.NaN;
    }
}
