package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.FormatSpec;
import io.gridview.spec.FormatType;
import io.gridview.spec.TimeGrain;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/** What stands along an axis of a chart: a column's values, times in steps of the grain, midnights as dates. */
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
        this.grain = isTemporal() ? grain : null;
        this.midnights =
                column.type() == ColumnType.TIMESTAMP && columns.traits(key).midnights();
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

    /** A key of a {@link GroupTable} as it stands along the axis. */
    @Nullable
    Object shown(@Nullable Object key) {
        return midnights && key instanceof LocalDateTime moment ? moment.toLocalDate() : key;
    }

    /** The values of a column that was drawn in this one's place, as they stand along the axis. */
    AxisValues of(Column drawn) {
        KeyValues values = new KeyValues(new GroupKey(drawn, zone, grain, null));
        return row -> shown(values.at(row));
    }

    /** Rows of the same value along the axis. */
    GroupKey groups() {
        return new GroupKey(column, zone, grain, null);
    }

    /** Rows whose values read the same. */
    GroupKey names() {
        return new GroupKey(column, zone, grain, format);
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
