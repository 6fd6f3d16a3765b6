package io.gridview.nvbench;

import io.gridview.spec.ChartSpec;
import io.gridview.spec.GridViewSpec;
import io.gridview.spec.SeriesSpec;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first chart of a view in the data set's words.
 *
 * @param kind null where there is no chart
 * @param x the column of the x axis, or a pie's categories
 * @param y the measures
 * @param series the column that tells series apart; null for none
 */
record Prediction(
        @Nullable String kind,
        @Nullable String x,
        List<String> y,
        @Nullable String series) {
    /** Nothing is drawn. */
    static final Prediction NONE = new Prediction(null, null, List.of(), null);

    static Prediction of(GridViewSpec view) {
        if (view.charts().isEmpty()) {
            return NONE;
        }
        ChartSpec chart = view.charts().get(0);
        return new Prediction(kind(chart), x(chart), y(chart), chart.seriesBy());
    }

    private static String kind(ChartSpec chart) {
        boolean split = chart.seriesBy() != null;
        return switch (chart.chartType()) {
            case BAR -> split ? "stacked bar" : "bar";
            case LINE -> split ? "grouped line" : "line";
            case SCATTER -> split ? "grouped scatter" : "scatter";
            case PIE, DONUT -> "pie";
            case AREA, HEATMAP, HISTOGRAM -> chart.chartType().wire();
        };
    }

    private static @Nullable String x(ChartSpec chart) {
        if (chart.xKey() != null) {
            return chart.xKey();
        }
        return chart.labelKey() != null ? chart.labelKey() : chart.groupBy();
    }

    private static List<String> y(ChartSpec chart) {
        String value = chart.valueKey();
        return value != null
                ? List.of(value)
                : chart.series().stream().map(SeriesSpec::key).toList();
    }
}
