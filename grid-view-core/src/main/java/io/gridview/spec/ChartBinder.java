package io.gridview.spec;

import static io.gridview.spec.Members.constant;
import static io.gridview.spec.Members.each;
import static io.gridview.spec.Members.optional;
import static io.gridview.spec.Members.text;
import static io.gridview.spec.Members.whole;
import static io.gridview.spec.Members.with;
import static io.gridview.spec.Members.word;

import tools.jackson.databind.JsonNode;

/** Turns a chart that its schema accepts into a record. */
final class ChartBinder {
    private ChartBinder() {}

    static ChartSpec chart(JsonNode json) {
        ChartSpecBuilder chart = ChartSpec.builder(text(json, "id"), constant(ChartType.class, json.get("chart_type")));
        text(json, "title", chart::title);
        text(json, "x_key", chart::xKey);
        each(json, "series", series -> chart.series(series(series)));
        text(json, "series_by", chart::seriesBy);
        text(json, "label_key", chart::labelKey);
        text(json, "value_key", chart::valueKey);
        text(json, "group_by", chart::groupBy);
        word(json, "aggregate", Aggregate.class, chart::aggregate);
        with(json, "stacked", stacked -> chart.stacking(stacking(stacked)));
        word(json, "orientation", Orientation.class, chart::orientation);
        word(json, "sort", SortOrder.class, chart::sort);
        whole(json, "limit", chart::limit);
        word(json, "time_grain", TimeGrain.class, chart::timeGrain);
        whole(json, "height", chart::height);
        word(json, "data_source", DataSource.class, chart::dataSource);
        with(json, "overlay", overlay -> chart.overlay(overlay(overlay)));
        text(json, "palette", chart::palette);
        word(json, "y_scale", Scale.class, chart::yScale);
        return chart.build();
    }

    private static SeriesSpec series(JsonNode json) {
        return new SeriesSpec(
                text(json, "key"),
                optional(json, "label"),
                optional(json, "color"),
                optional(json, "series_type", ChartType.class));
    }

    private static Stacking stacking(JsonNode stacked) {
        if (stacked.isString()) {
            return Stacking.NORMALIZED;
        }
        return stacked.booleanValue() ? Stacking.STACKED : Stacking.NONE;
    }

    private static OverlaySpec overlay(JsonNode json) {
        Tone tone = optional(json, "tone", Tone.class);
        return new OverlaySpec(optional(json, "title"), text(json, "value"), tone == null ? Tone.DEFAULT : tone);
    }
}
