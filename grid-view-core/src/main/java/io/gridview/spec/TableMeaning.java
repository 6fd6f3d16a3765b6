package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Checks what a view says of the columns of its rows. */
final class TableMeaning {
    private final GridViewSpec view;
    private final KnownColumns columns;
    private final List<Problem> problems = new ArrayList<>();

    TableMeaning(GridViewSpec view, KnownColumns columns) {
        this.view = view;
        this.columns = columns;
    }

    List<Problem> check() {
        columns();
        kpis();
        for (int i = 0; i < view.charts().size(); i++) {
            chart(view.charts().get(i), "/charts/" + i);
        }
        filters();
        return problems;
    }

    private void columns() {
        for (int i = 0; i < view.columns().size(); i++) {
            ColumnSpec column = view.columns().get(i);
            String at = "/columns/" + i;
            ValueKind kind = known(at + "/key", column.key());
            if (kind != null) {
                aggregate(at + "/total", column.total(), column.key(), kind);
                cell(at + "/cell", column, kind);
            }
            String template = column.linkTemplate();
            if (template != null) {
                LinkTemplates.keys(template).forEach(key -> known(at + "/link_template", key));
            }
        }
    }

    private void cell(String at, ColumnSpec column, ValueKind kind) {
        boolean numbersOnly = switch (column.cell()) {
            case BAR, DELTA, COLOR_SCALE -> true;
            case TEXT, BADGE -> false;
        };
        if (numbersOnly && !isQuantity(kind, column.format())) {
            problems.add(Problem.error(
                    "cell_mismatch",
                    at,
                    "A " + column.cell().wire() + " cell needs numbers; \"" + column.key()
                            + "\" holds none. Use text or badge, or give text that is numbers a number format."));
        }
    }

    private void kpis() {
        for (int i = 0; i < view.kpis().size(); i++) {
            KpiSpec kpi = view.kpis().get(i);
            String at = "/kpis/" + i;
            String key = kpi.columnKey();
            ValueKind kind = key == null ? null : known(at + "/column_key", key);
            if (key != null && kind != null) {
                aggregate(at + "/aggregate", kpi.aggregate(), key, kind);
            }
            CompareSpec compare = kpi.compare();
            if (compare != null) {
                known(at + "/compare/order_by", compare.orderBy());
            }
        }
    }

    private void chart(ChartSpec chart, String at) {
        ValueKind x = optional(at + "/x_key", chart.xKey());
        for (int i = 0; i < chart.series().size(); i++) {
            measure(at + "/series/" + i + "/key", chart.series().get(i).key(), chart);
        }
        optional(at + "/series_by", chart.seriesBy());
        ValueKind label = optional(at + "/label_key", chart.labelKey());
        measure(at + "/value_key", chart.valueKey(), chart);
        ValueKind group = optional(at + "/group_by", chart.groupBy());
        ValueKind along = group != null ? group : x != null ? x : label;
        if (chart.timeGrain() != null && along != null && along != ValueKind.TEMPORAL) {
            problems.add(Problem.error(
                    "grain_without_time",
                    at + "/time_grain",
                    "A time_grain needs a column of dates or timestamps; leave it out here."));
        }
        if (x != null && !isPossibleX(chart.chartType(), x)) {
            problems.add(Problem.error(
                    "measure_not_numeric",
                    at + "/x_key",
                    "A " + chart.chartType().wire() + " needs numbers along x; \"" + chart.xKey() + "\" holds none."));
        }
    }

    private static boolean isPossibleX(ChartType type, ValueKind x) {
        return switch (type) {
            case HISTOGRAM -> isMeasurable(x);
            case SCATTER -> isMeasurable(x) || x == ValueKind.TEMPORAL;
            case BAR, LINE, AREA, PIE, DONUT, HEATMAP -> true;
        };
    }

    private void measure(String at, @Nullable String key, ChartSpec chart) {
        ValueKind kind = optional(at, key);
        boolean counts = chart.aggregate() == Aggregate.COUNT || chart.aggregate() == Aggregate.COUNT_DISTINCT;
        if (kind != null && !isMeasurable(kind) && !counts) {
            problems.add(
                    Problem.error(
                            "measure_not_numeric",
                            at,
                            "\"" + key
                                    + "\" holds no numbers, so it cannot be drawn as a measure; count it or take another column."));
        }
    }

    private void filters() {
        List<FilterSpec> filters = view.toolbar().filters();
        for (int i = 0; i < filters.size(); i++) {
            FilterSpec filter = filters.get(i);
            String at = "/toolbar/filters/" + i;
            ValueKind kind = known(at + "/column_key", filter.columnKey());
            List<String> suitable = kind == null ? List.of() : SuitableFilters.of(kind);
            if (kind != null && !suitable.contains(filter.type().wire())) {
                problems.add(Problem.notAmong(
                        "filter_mismatch",
                        at + "/type",
                        "A " + filter.type().wire() + " filter does not suit the values of \"" + filter.columnKey()
                                + "\".",
                        filter.type().wire(),
                        suitable));
            }
        }
    }

    private void aggregate(String at, @Nullable Aggregate aggregate, String key, ValueKind kind) {
        List<String> suitable = SuitableAggregates.of(kind);
        if (aggregate != null && !suitable.contains(aggregate.wire())) {
            problems.add(Problem.notAmong(
                    "aggregate_mismatch",
                    at,
                    "The aggregate " + aggregate.wire() + " does not suit the values of \"" + key + "\".",
                    aggregate.wire(),
                    suitable));
        }
    }

    /** Text counts as measurable here: whether it reads as numbers is settled with the values. */
    private static boolean isMeasurable(ValueKind kind) {
        return kind == ValueKind.NUMBER || kind == ValueKind.TEXT;
    }

    /** Text is numbers only where a number format asks for it. */
    private static boolean isQuantity(ValueKind kind, @Nullable FormatSpec format) {
        if (kind == ValueKind.NUMBER || kind != ValueKind.TEXT || format == null) {
            return kind == ValueKind.NUMBER;
        }
        return switch (format.type()) {
            case NUMBER, INTEGER, CURRENCY, PERCENT, RATIO, DURATION, BYTES -> true;
            case TEXT, DATE, DATETIME, MONTH, BOOLEAN, LINK -> false;
        };
    }

    private @Nullable ValueKind optional(String at, @Nullable String key) {
        return key == null ? null : known(at, key);
    }

    private @Nullable ValueKind known(String at, String key) {
        ValueKind kind = columns.kind(key);
        if (kind == null) {
            problems.add(columns.unknown(at, key));
        }
        return kind;
    }
}
