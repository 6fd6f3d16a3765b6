package io.gridview.resolve;

import io.gridview.spec.Scale;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The ECharts option of a scatter chart.
 *
 * @param xKey the dimension along x
 * @param xLabel its name
 * @param time whether x is a time
 * @param yLabel the name of the measure
 * @param scale of the measure
 * @param color of the marks where they are one series; null for the theme's
 * @param groups the series
 */
record ScatterOption(
        String xKey,
        String xLabel,
        boolean time,
        String yLabel,
        Scale scale,
        @Nullable String color,
        ScatterGroups groups) {

    Map<String, @Nullable Object> of(List<@Nullable Object> source) {
        List<@Nullable Object> dimensions = new ArrayList<>(List.of(xKey));
        dimensions.addAll(groups.names());
        return Json.object()
                .with(
                        "dataset",
                        Json.object()
                                .with("dimensions", dimensions)
                                .with("source", source)
                                .map())
                .with("tooltip", Json.object().with("trigger", "item").map())
                .withIf(
                        !groups.isSingle(),
                        "legend",
                        Json.object().with("type", "scroll").map())
                .with("xAxis", axis(time ? "time" : "value", xLabel))
                .with("yAxis", axis(scale == Scale.LOG ? "log" : "value", yLabel))
                .with("series", series())
                .map();
    }

    private List<@Nullable Object> series() {
        List<@Nullable Object> series = new ArrayList<>();
        for (String group : groups.names()) {
            series.add(Json.object()
                    .with("type", "scatter")
                    .with("name", group)
                    .with(
                            "encode",
                            Json.object().with("x", xKey).with("y", group).map())
                    .withIf(
                            groups.isSingle() && color != null,
                            "itemStyle",
                            Json.object().with("color", color).map())
                    .map());
        }
        return series;
    }

    /** Clouds are looked at for their shape, so the axes need not begin at zero. */
    private static Map<String, @Nullable Object> axis(String type, String label) {
        return Json.object()
                .with("type", type)
                .with("name", label)
                .with("scale", true)
                .map();
    }
}
