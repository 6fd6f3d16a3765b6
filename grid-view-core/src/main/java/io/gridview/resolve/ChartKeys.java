package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.TimeGrain;
import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** Reads the values along x: instants into wall time, into steps of the grain, midnights into dates. */
final class ChartKeys {
    private final Column column;
    private final ZoneId zone;
    private final @Nullable TimeGrain grain;
    private final boolean midnights;
    private final String label;
    private final FormatSpec format;

    ChartKeys(String key, @Nullable TimeGrain grain, ViewColumns columns, ZoneId zone) {
        this.column = columns.column(key);
        this.zone = zone;
        this.grain = column.type().isTemporal() ? grain : null;
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

    /** The value of that row along x; null where there is none. */
    @Nullable
    Object at(int row) {
        Object value = column.value(row);
        if (value == null) {
            return null;
        }
        if (value instanceof BigDecimal decimal) {
            return decimal.stripTrailingZeros();
        }
        if (!column.type().isTemporal()) {
            return value;
        }
        Object wall = WallTime.of(value, zone);
        if (grain != null) {
            return WallTime.floor(wall, grain);
        }
        return midnights && wall instanceof LocalDateTime moment ? moment.toLocalDate() : wall;
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
