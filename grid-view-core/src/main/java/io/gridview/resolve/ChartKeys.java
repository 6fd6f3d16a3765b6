package io.gridview.resolve;

import io.gridview.aggregate.ColumnGroups;
import io.gridview.aggregate.Grouping;
import io.gridview.aggregate.LongSource;
import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.InstantColumn;
import io.gridview.data.TimestampColumn;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.TimeGrain;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.temporal.Temporal;
import java.util.function.IntToLongFunction;
import org.jspecify.annotations.Nullable;

/** Reads the values along x: instants into wall time, into steps of the grain, midnights into dates. */
final class ChartKeys {
    private static final long SECONDS_AN_HOUR = 3_600;
    private static final long SECONDS_A_DAY = 86_400;

    private final Column column;
    private final ZoneId zone;
    private final @Nullable TimeGrain grain;
    private final boolean midnights;
    private final String label;
    private final FormatSpec format;

    ChartKeys(String key, @Nullable TimeGrain grain, ViewColumns columns, ZoneId zone) {
        this.column = columns.column(key);
        this.zone = zone;
        this.grain = isTemporal() ? grain : null;
        this.midnights = column.type() == ColumnType.TIMESTAMP && DefaultFormats.isMidnights(column);
        this.label = columns.label(key);
        this.format = this.grain == null ? columns.format(key) : grainFormat(this.grain);
    }

    /** The key of the chart's x: the group, the x column or the labels. */
    static String of(ChartSpec chart) {
        for (String key : new @Nullable String[] {chart.groupBy(), chart.xKey(), chart.labelKey()}) {
            if (key != null) {
                return key;
            }
        }
        throw new IllegalArgumentException("chart \"" + chart.id() + "\" names no x, label or group column");
    }

    Dimension dimension() {
        return new Dimension(column.key(), label, format);
    }

    Column column() {
        return column;
    }

    /** The step that rows are gathered in; null where each value stands for itself. */
    @Nullable
    TimeGrain grain() {
        return grain;
    }

    /** The value of that row along x; null where there is none. */
    @Nullable
    Object at(int row) {
        Object value = column.value(row);
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        Object wall = value instanceof Instant instant ? LocalDateTime.ofInstant(instant, zone) : value;
        if (grain != null && wall instanceof Temporal time) {
            return WallTime.floor(time, grain);
        }
        return midnights && wall instanceof LocalDateTime moment ? moment.toLocalDate() : wall;
    }

    /** Rows of the same value along x. */
    Grouping groups() {
        if (column instanceof InstantColumn instants) {
            WallClock clock = new WallClock(zone);
            return grain == null
                    ? ColumnGroups.pairs(by(row -> clock.second(instants.epochSecond(row))), by(instants::nano))
                    : steps(by(row -> unit(clock.second(instants.epochSecond(row)))));
        }
        if (grain == null) {
            return ColumnGroups.of(column);
        }
        return column instanceof TimestampColumn times
                ? steps(by(row -> unit(times.epochSecond(row))))
                : steps(ColumnGroups.of(column));
    }

    /** Whole hours, or whole days, since 1970: no step is finer. */
    private long unit(long wallSecond) {
        return Math.floorDiv(wallSecond, grain == TimeGrain.HOUR ? SECONDS_AN_HOUR : SECONDS_A_DAY);
    }

    private Grouping by(IntToLongFunction key) {
        return ColumnGroups.by(column, LongSource.each(key));
    }

    private Grouping steps(Grouping units) {
        return ColumnGroups.joined(units, this::at);
    }

    /** Whether the values have an order that a reader expects: times and numbers do, names do not. */
    boolean hasOrder() {
        return isTemporal() || column.type().isNumeric();
    }

    boolean isTemporal() {
        return column.type().isTemporal();
    }

    /** Lines run along an axis of time or numbers; everything else stands side by side. */
    XAxis axisFor(ChartType type) {
        if (type != ChartType.LINE && type != ChartType.AREA) {
            return XAxis.CATEGORY;
        }
        return isTemporal() ? XAxis.TIME : column.type().isNumeric() ? XAxis.VALUE : XAxis.CATEGORY;
    }

    private static FormatSpec grainFormat(TimeGrain grain) {
        return FormatSpec.of(
                switch (grain) {
                    case HOUR -> FormatType.DATETIME;
                    case DAY, WEEK -> FormatType.DATE;
                    case MONTH, QUARTER, YEAR -> FormatType.MONTH;
                });
    }
}
