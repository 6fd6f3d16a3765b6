package io.gridview.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks a view against the columns of its rows. Pointers lead into the view's own JSON. */
public final class SpecChecker {
    private static final int MOST_NAMED = 50;

    private final GridViewSpec view;
    private final Map<String, ValueKind> columns = new HashMap<>();
    private final List<String> keys;
    private final List<Problem> problems = new ArrayList<>();

    private SpecChecker(GridViewSpec view, List<ColumnFacts> columns) {
        this.view = view;
        columns.forEach(column -> this.columns.put(column.key(), column.kind()));
        this.keys = columns.stream().map(ColumnFacts::key).limit(MOST_NAMED).toList();
    }

    /** Every problem of the view with these columns; empty for none. */
    public static List<Problem> check(GridViewSpec view, List<ColumnFacts> columns) {
        SpecChecker checker = new SpecChecker(view, columns);
        checker.problems.addAll(SpecMeaning.check(view).stream().filter(Problem::isError).toList());
        checker.columns();
        checker.kpis();
        checker.charts();
        checker.filters();
        return List.copyOf(checker.problems);
    }

    /**
     * Leaves out the columns, KPIs, charts and filters that do not fit, each with a warning.
     *
     * @return the problems alone where no column is left
     */
    public static Reading<GridViewSpec> lenient(GridViewSpec view, List<ColumnFacts> columns) {
        List<Problem> problems = check(view, columns);
        Map<String, Set<Integer>> broken = new HashMap<>();
        problems.stream().filter(Problem::isError).forEach(problem -> {
            String[] steps = problem.pointer().replace("/toolbar/filters", "/filters").split("/", -1);
            broken.computeIfAbsent(steps[1], list -> new HashSet<>()).add(Integer.valueOf(steps[2]));
        });
        List<ColumnSpec> left = without(view.columns(), broken.get("columns"));
        if (left.isEmpty()) {
            return Reading.failed(problems);
        }
        GridViewSpec fitting = new GridViewSpec(
                view.gridId(),
                view.title(),
                view.subtitle(),
                left,
                without(view.kpis(), broken.get("kpis")),
                without(view.charts(), broken.get("charts")),
                view.layout(),
                new ToolbarSpec(
                        without(view.toolbar().filters(), broken.get("filters")),
                        view.toolbar().search()),
                view.table());
        return new Reading<>(fitting, problems.stream().map(Problem::asWarning).toList());
    }

    private static <T> List<T> without(List<T> items, @Nullable Set<Integer> broken) {
        List<T> left = new ArrayList<>();
        for (int i = 0; i < items.size(); i++) {
            if (broken == null || !broken.contains(i)) {
                left.add(items.get(i));
            }
        }
        return left;
    }

    private void columns() {
        for (int i = 0; i < view.columns().size(); i++) {
            ColumnSpec column = view.columns().get(i);
            String at = "/columns/" + i;
            ValueKind kind = known(at + "/key", column.key());
            if (kind == null) {
                continue;
            }
            aggregate(at + "/total", column.total(), column.key(), kind);
            if (column.cell() == CellKind.BAR && kind != ValueKind.NUMBER) {
                problems.add(Problem.error(
                        "cell_mismatch", at + "/cell", "A bar needs numbers; \"" + column.key() + "\" has none."));
            }
            String template = column.linkTemplate();
            if (template != null) {
                LinkTemplates.keys(template).forEach(key -> known(at + "/link_template", key));
            }
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

    private void charts() {
        for (int i = 0; i < view.charts().size(); i++) {
            chart(view.charts().get(i), "/charts/" + i);
        }
    }

    private void chart(ChartSpec chart, String at) {
        @Nullable ValueKind x = optional(at + "/x_key", chart.xKey());
        @Nullable ValueKind group = optional(at + "/group_by", chart.groupBy());
        optional(at + "/label_key", chart.labelKey());
        optional(at + "/series_by", chart.seriesBy());
        measure(at + "/value_key", chart.valueKey(), chart.aggregate());
        for (int i = 0; i < chart.series().size(); i++) {
            measure(at + "/series/" + i + "/key", chart.series().get(i).key(), Aggregate.SUM);
        }
        ValueKind along = x == null ? group : x;
        if (chart.timeGrain() != null && along != null && along != ValueKind.TEMPORAL) {
            problems.add(Problem.error(
                    "grain_without_time", at + "/time_grain", "A time grain needs a column of dates or timestamps along x."));
        }
        boolean quantity = chart.chartType() == ChartType.HISTOGRAM || chart.chartType() == ChartType.SCATTER;
        boolean time = chart.chartType() == ChartType.SCATTER && x == ValueKind.TEMPORAL;
        if (quantity && x != null && !isNumeric(x) && !time) {
            problems.add(Problem.error(
                    "measure_not_numeric", at + "/x_key", "A " + chart.chartType().wire() + " needs numbers along x."));
        }
    }

    private void measure(String at, @Nullable String key, Aggregate aggregate) {
        ValueKind kind = optional(at, key);
        boolean counts = aggregate == Aggregate.COUNT || aggregate == Aggregate.COUNT_DISTINCT;
        if (kind != null && !counts && !isNumeric(kind)) {
            problems.add(Problem.error(
                    "measure_not_numeric", at, "\"" + key + "\" holds no numbers, so it cannot be drawn as a measure."));
        }
    }

    private void filters() {
        List<FilterSpec> filters = view.toolbar().filters();
        for (int i = 0; i < filters.size(); i++) {
            known("/toolbar/filters/" + i + "/column_key", filters.get(i).columnKey());
        }
    }

    /** Text counts as numeric here: whether it reads as numbers is settled with the values. */
    private static boolean isNumeric(ValueKind kind) {
        return kind == ValueKind.NUMBER || kind == ValueKind.TEXT;
    }

    private void aggregate(String at, @Nullable Aggregate aggregate, String key, ValueKind kind) {
        if (aggregate == null) {
            return;
        }
        List<String> suitable = SuitableAggregates.of(kind);
        if (!suitable.contains(aggregate.wire())) {
            problems.add(Problem.notAmong(
                    "aggregate_mismatch",
                    at,
                    "The aggregate " + aggregate.wire() + " does not suit \"" + key + "\".",
                    aggregate.wire(),
                    suitable));
        }
    }

    private @Nullable ValueKind optional(String at, @Nullable String key) {
        return key == null ? null : known(at, key);
    }

    private @Nullable ValueKind known(String at, String key) {
        ValueKind kind = columns.get(key);
        if (kind == null) {
            problems.add(Problem.notAmong(
                    "unknown_column", at, "The rows have no column \"" + key + "\".", key, keys));
        }
        return kind;
    }
}
