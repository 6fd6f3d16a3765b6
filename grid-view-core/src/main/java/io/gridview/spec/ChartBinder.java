package io.gridview.spec;

import static io.gridview.spec.SpecBinder.list;
import static io.gridview.spec.SpecBinder.optional;
import static io.gridview.spec.SpecBinder.text;
import static io.gridview.spec.SpecBinder.word;

import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns a chart that its schema accepts into a record. */
final class ChartBinder {
    private ChartBinder() {}

    static ChartSpec chart(JsonNode chart) {
        JsonNode limit = chart.get("limit");
        return new ChartSpec(
                text(chart, "id"),
                word(chart, "chart_type", ChartType.BAR),
                optional(chart, "title"),
                optional(chart, "x_key"),
                list(chart, "series", ChartBinder::series),
                optional(chart, "series_by"),
                optional(chart, "label_key"),
                optional(chart, "value_key"),
                optional(chart, "group_by"),
                word(chart, "aggregate", Aggregate.SUM),
                stacking(chart.get("stacked")),
                word(chart, "orientation", Orientation.VERTICAL),
                word(chart, "sort", SortOrder.NONE),
                limit == null ? null : limit.intValue(),
                optional(chart, "time_grain", TimeGrain.class),
                chart.path("height").asInt(ChartSpec.DEFAULT_HEIGHT),
                word(chart, "data_source", DataSource.STATIC),
                overlay(chart.get("overlay")),
                optional(chart, "palette"),
                word(chart, "y_scale", Scale.LINEAR));
    }

    private static SeriesSpec series(JsonNode series) {
        return new SeriesSpec(
                text(series, "key"),
                optional(series, "label"),
                optional(series, "color"),
                optional(series, "series_type", ChartType.class));
    }

    private static Stacking stacking(@Nullable JsonNode stacked) {
        if (stacked == null || (stacked.isBoolean() && !stacked.booleanValue())) {
            return Stacking.NONE;
        }
        return stacked.isBoolean() ? Stacking.STACKED : Stacking.NORMALIZED;
    }

    private static @Nullable OverlaySpec overlay(@Nullable JsonNode overlay) {
        return overlay == null
                ? null
                : new OverlaySpec(
                        optional(overlay, "title"), text(overlay, "value"), word(overlay, "tone", Tone.DEFAULT));
    }
}
