package io.gridview.spec;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Checks that a chart names the columns its kind needs, and no two ways of saying the same. Pointers are the chart's. */
final class ChartMeaning {
    private final ChartSpec chart;
    private final List<Problem> problems = new ArrayList<>();

    private ChartMeaning(ChartSpec chart) {
        this.chart = chart;
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
        return meaning.problems;
    }

    private void axes() {
        boolean grouped = chart.groupBy() != null;
        if (grouped && chart.xKey() != null) {
            conflict("/group_by", "group_by and x_key both name the categories; give one of them.");
        }
        if (chart.labelKey() != null) {
            conflict("/label_key", "label_key belongs to pies and donuts; use x_key.");
        }
        if (!grouped && chart.xKey() == null) {
            missing("/x_key", "A " + kind() + " needs x_key, or group_by.");
        }
        if (!chart.series().isEmpty()) {
            if (chart.valueKey() != null) {
                conflict("/value_key", "series (wide form) and value_key (long form) cannot stand together.");
            }
            if (chart.seriesBy() != null) {
                conflict("/series_by", "series (wide form) and series_by (long form) cannot stand together.");
            }
        } else if (chart.valueKey() == null && chart.aggregate() != Aggregate.COUNT) {
            missing("/value_key", "A " + kind() + " needs series, or value_key; only the aggregate count does without.");
        }
    }

    private void slices() {
        if (chart.groupBy() == null && chart.labelKey() == null) {
            missing("/label_key", "A " + kind() + " needs label_key with value_key, or group_by.");
        }
        if (chart.groupBy() != null && chart.labelKey() != null) {
            conflict("/group_by", "group_by and label_key both name the slices; give one of them.");
        }
        if (chart.xKey() != null) {
            conflict("/x_key", "A " + kind() + " has no x axis; use label_key.");
        }
        if (chart.series().size() > 0) {
            conflict("/series", "A " + kind() + " has one measure; use value_key.");
        }
        if (chart.seriesBy() != null) {
            conflict("/series_by", "A " + kind() + " has one measure and no series.");
        }
        if (chart.valueKey() == null && chart.aggregate() != Aggregate.COUNT) {
            missing("/value_key", "A " + kind() + " needs value_key; only the aggregate count does without.");
        }
        notStacked();
    }

    private void scatter() {
        if (chart.xKey() == null) {
            missing("/x_key", "A scatter needs x_key.");
        }
        if (chart.series().size() != 1) {
            String advice = "A scatter needs exactly one series; colour its points with series_by.";
            problems.add(
                    chart.series().isEmpty()
                            ? Problem.error("missing_field", "/series", advice)
                            : Problem.error("chart_conflict", "/series", advice));
        }
        if (chart.groupBy() != null) {
            conflict("/group_by", "A scatter shows single rows and has no groups.");
        }
        if (chart.valueKey() != null) {
            conflict("/value_key", "A scatter takes its measure from series.");
        }
        notStacked();
        noGrain();
    }

    private void heatmap() {
        if (chart.xKey() == null) {
            missing("/x_key", "A heatmap needs x_key.");
        }
        if (chart.seriesBy() == null) {
            missing("/series_by", "A heatmap needs series_by for its rows.");
        }
        if (chart.valueKey() == null && chart.aggregate() != Aggregate.COUNT) {
            missing("/value_key", "A heatmap needs value_key; only the aggregate count does without.");
        }
        if (!chart.series().isEmpty()) {
            conflict("/series", "A heatmap takes its measure from value_key.");
        }
        notStacked();
    }

    private void histogram() {
        if (chart.xKey() == null) {
            missing("/x_key", "A histogram needs x_key.");
        }
        if (!chart.series().isEmpty() || chart.seriesBy() != null || chart.valueKey() != null || chart.groupBy() != null) {
            conflict("/x_key", "A histogram counts the values of x_key and takes no other column.");
        }
        notStacked();
        noGrain();
    }

    private void series() {
        Set<String> keys = new HashSet<>();
        for (int i = 0; i < chart.series().size(); i++) {
            if (!keys.add(chart.series().get(i).key())) {
                problems.add(Problem.error(
                        "duplicate_series", "/series/" + i + "/key", "This column is already a series of the chart."));
            }
        }
    }

    private void notStacked() {
        if (chart.stacking() != Stacking.NONE) {
            conflict("/stacked", "Only bars, lines and areas stand on one another.");
        }
    }

    private void noGrain() {
        if (chart.timeGrain() != null) {
            conflict("/time_grain", "A " + kind() + " groups nothing by time.");
        }
    }

    private String kind() {
        return chart.chartType().wire();
    }

    private void missing(String at, String advice) {
        problems.add(Problem.error("missing_field", at, advice));
    }

    private void conflict(String at, String advice) {
        problems.add(Problem.error("chart_conflict", at, advice));
    }
}
