package io.gridview.resolve;

import io.gridview.spec.ChartSpec;
import io.gridview.spec.ChartType;
import io.gridview.spec.Orientation;
import io.gridview.spec.Scale;
import io.gridview.spec.Stacking;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The ECharts option of bar, line and area charts. */
final class AxisOption {
    /** Up to here every point of a line gets a mark; beyond, marks hide the line. */
    private static final int MARKED_POINTS = 60;

    private AxisOption() {}

    /** @param type bar, line or area, which may differ from the chart's own for an alternative */
    static Map<String, @Nullable Object> of(ChartSpec chart, ChartType type, ChartData data, Scale scale) {
        boolean horizontal = type == ChartType.BAR && chart.orientation() == Orientation.HORIZONTAL;
        XAxis axis = type == ChartType.BAR ? XAxis.CATEGORY : data.axis();
        Map<String, @Nullable Object> along = along(axis, horizontal).map();
        Map<String, @Nullable Object> across = across(data, scale).map();
        return Json.object()
                .with("dataset", dataset(data))
                .with("tooltip", Json.object().with("trigger", "axis").map())
                .withIf(
                        data.series().size() > 1,
                        "legend",
                        Json.object().with("type", "scroll").map())
                .with("xAxis", horizontal ? across : along)
                .with("yAxis", horizontal ? along : across)
                .with("series", series(chart, type, data, horizontal))
                .map();
    }

    static Map<String, @Nullable Object> dataset(ChartData data) {
        return Json.object()
                .with("dimensions", data.dimensionNames())
                .with("source", data.source())
                .map();
    }

    private static Json along(XAxis axis, boolean horizontal) {
        return switch (axis) {
            // Horizontal bars are read from the top.
            case CATEGORY -> Json.object().with("type", "category").withIf(horizontal, "inverse", true);
            case TIME -> Json.object().with("type", "time");
            case VALUE ->
                Json.object().with("type", "value").with("min", "dataMin").with("max", "dataMax");
        };
    }

    private static Json across(ChartData data, Scale scale) {
        List<ChartSeries> series = data.series();
        return Json.object()
                .with("type", scale == Scale.LOG ? "log" : "value")
                .withIf(
                        series.size() == 1,
                        "name",
                        series.isEmpty() ? null : series.get(0).dimension().label());
    }

    private static List<@Nullable Object> series(ChartSpec chart, ChartType type, ChartData data, boolean horizontal) {
        List<@Nullable Object> all = new ArrayList<>();
        for (ChartSeries one : data.series()) {
            ChartType kind = one.type() == null || type != chart.chartType() ? type : one.type();
            String x = data.x().name();
            String y = one.dimension().name();
            all.add(Json.object()
                    .with("type", kind == ChartType.BAR ? "bar" : "line")
                    .with("name", one.dimension().label())
                    .with(
                            "encode",
                            Json.object()
                                    .with("x", horizontal ? y : x)
                                    .with("y", horizontal ? x : y)
                                    .map())
                    .withIf(chart.stacking() != Stacking.NONE, "stack", "total")
                    .withIf(kind == ChartType.AREA, "areaStyle", Map.of())
                    .withIf(kind != ChartType.BAR, "showSymbol", data.points().size() <= MARKED_POINTS)
                    .withIf(
                            one.color() != null,
                            "itemStyle",
                            Json.object().with("color", one.color()).map())
                    .map());
        }
        return all;
    }
}
