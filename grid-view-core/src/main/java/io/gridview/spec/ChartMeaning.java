package io.gridview.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Checks that a chart names the columns its kind needs, and no others. Pointers are the chart's. */
final class ChartMeaning {
    private static final String OR_COUNT = "; only the aggregate count does without.";

    private final ChartSpec chart;
    private final String kind;
    private final List<Problem> problems = new ArrayList<>();

    private ChartMeaning(ChartSpec chart) {
        this.chart = chart;
        this.kind = chart.chartType().wire();
    }

    static List<Problem> check(ChartSpec chart) {
        ChartMeaning meaning = new ChartMeaning(chart);
        switch (chart.chartType()) {
            case BAR, LINE, AREA -> meaning.axes();
            case PIE, DONUT -> meaning.slices();
            case SCATTER -> meaning.scatter();
            case HEATMAP -> meaning.heatmap();
            case HISTOGRAM -> meaning.histogram();
        }
        meaning.series();
        meaning.withoutEffect();
        return meaning.problems;
    }

    private void axes() {
        takesNo(Map.of("label_key", "label_key belongs to pies and donuts; use x_key."));
        if (chart.groupBy() != null && chart.xKey() != null) {
            conflict("/group_by", "group_by and x_key both name the categories; keep one of them.");
        }
        if (chart.groupBy() == null && chart.xKey() == null && chart.labelKey() == null) {
            missing("/x_key", "A " + kind + " needs x_key, or group_by with an aggregate.");
        }
        if (chart.series().isEmpty()) {
            needsValue("A " + kind + " needs series, or value_key" + OR_COUNT);
        } else {
            takesNo(Map.of(
                    "value_key",
                    "series (wide form) and value_key (long form) say the same thing twice; keep one of them.",
                    "series_by",
                    "series (wide form) and series_by (long form) say the same thing twice; keep one of them."));
        }
    }

    private void slices() {
        if (chart.groupBy() == null && chart.labelKey() == null) {
            missing("/label_key", "A " + kind + " needs label_key with value_key, or group_by.");
        }
        if (chart.groupBy() != null && chart.labelKey() != null) {
            conflict("/group_by", "group_by and label_key both name the slices; keep one of them.");
        }
        takesNo(Map.of(
                "x_key",
                "A " + kind + " has no x axis; use label_key or group_by.",
                "series",
                "A " + kind + " has one measure; use value_key.",
                "series_by",
                "A " + kind + " has one measure and no series."));
        if (chart.series().isEmpty()) {
            needsValue("A " + kind + " needs value_key" + OR_COUNT);
        }
        takesNoStack();
    }

    private void scatter() {
        needsX();
        int measures = chart.series().size();
        if (measures != 1) {
            String advice = "A scatter needs exactly one series; colour its points with series_by.";
            problems.add(Problem.error(measures == 0 ? "missing_field" : "chart_conflict", "/series", advice));
        }
        takesNo(Map.of(
                "group_by",
                "A scatter shows single rows and has no groups.",
                "label_key",
                "A scatter has no labels.",
                "value_key",
                "A scatter takes its measure from series."));
        takesNoStack();
        takesNoGrain();
    }

    private void heatmap() {
        needsX();
        if (chart.seriesBy() == null) {
            missing("/series_by", "A heatmap needs series_by for its rows.");
        }
        takesNo(Map.of(
                "series",
                "A heatmap takes its measure from value_key.",
                "group_by",
                "A heatmap takes its columns from x_key.",
                "label_key",
                "A heatmap takes its columns from x_key."));
        if (chart.series().isEmpty()) {
            needsValue("A heatmap needs value_key" + OR_COUNT);
        }
        takesNoStack();
    }

    private void histogram() {
        needsX();
        String advice = "A histogram counts the values of x_key and takes no other column.";
        takesNo(Map.of(
                "series", advice, "series_by", advice, "value_key", advice, "group_by", advice, "label_key", advice));
        takesNoStack();
        takesNoGrain();
    }

    private void series() {
        boolean mixes = switch (chart.chartType()) {
            case BAR, LINE, AREA -> true;
            case PIE, DONUT, SCATTER, HEATMAP, HISTOGRAM -> false;
        };
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < chart.series().size(); i++) {
            SeriesSpec series = chart.series().get(i);
            if (!keys.add(series.key())) {
                problems.add(Problem.error(
                        "duplicate_series",
                        "/series/" + i + "/key",
                        "The column \"" + series.key() + "\" is already a series of this chart."));
            }
            if (series.seriesType() != null && !mixes) {
                conflict("/series/" + i + "/series_type", "Only bars, lines and areas stand together in one chart.");
            }
        }
    }

    /** Tells each of these keys that is there, in the order of the schema. */
    private void takesNo(Map<String, String> advice) {
        Map<String, Boolean> said = new LinkedHashMap<>();
        said.put("x_key", chart.xKey() != null);
        said.put("series", !chart.series().isEmpty());
        said.put("series_by", chart.seriesBy() != null);
        said.put("label_key", chart.labelKey() != null);
        said.put("value_key", chart.valueKey() != null);
        said.put("group_by", chart.groupBy() != null);
        said.forEach((key, there) -> {
            String why = advice.get(key);
            if (there && why != null) {
                conflict("/" + key, why);
            }
        });
    }

    private void needsX() {
        if (chart.xKey() == null) {
            missing("/x_key", "A " + kind + " needs x_key.");
        }
    }

    private void needsValue(String advice) {
        if (chart.valueKey() == null && chart.aggregate() != Aggregate.COUNT) {
            missing("/value_key", advice);
        }
    }

    private void takesNoStack() {
        if (chart.stacking() != Stacking.NONE) {
            conflict("/stacked", "Only bars, lines and areas stand on one another; leave stacked out.");
        }
    }

    private void takesNoGrain() {
        if (chart.timeGrain() != null) {
            conflict("/time_grain", "A " + kind + " groups nothing by time; leave time_grain out.");
        }
    }

    private void missing(String at, String advice) {
        problems.add(Problem.error("missing_field", at, advice));
    }

    private void conflict(String at, String advice) {
        problems.add(Problem.error("chart_conflict", at, advice));
    }

    /** Fields that are legal everywhere and do nothing for this kind; silence would pass them off as done. */
    private void withoutEffect() {
        switch (chart.chartType()) {
            case BAR, LINE, AREA -> {}
            case PIE, DONUT -> {
                noEffect("orientation", chart.orientation() != Orientation.VERTICAL);
                noEffect("y_scale", chart.yScale() != Scale.LINEAR);
            }
            case SCATTER, HISTOGRAM -> {
                noEffect("aggregate", chart.aggregate() != Aggregate.SUM);
                noOrder();
            }
            case HEATMAP -> {
                noOrder();
                noEffect("y_scale", chart.yScale() != Scale.LINEAR);
            }
        }
    }

    private void noOrder() {
        noEffect("orientation", chart.orientation() != Orientation.VERTICAL);
        noEffect("sort", chart.sort() != SortOrder.NONE);
        noEffect("limit", chart.limit() != null);
    }

    private void noEffect(String field, boolean said) {
        if (said) {
            problems.add(Problem.warning("no_effect", "/" + field, field + " does nothing for a " + kind + "."));
        }
    }
}
