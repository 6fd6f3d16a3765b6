package io.gridview.spec;

import static io.gridview.spec.SpecWriter.text;
import static io.gridview.spec.SpecWriter.word;

import tools.jackson.core.JsonGenerator;

/** Writes a chart as JSON, defaults left out. */
final class ChartWriter {
    private ChartWriter() {}

    static void write(JsonGenerator out, ChartSpec chart) {
        out.writeStartObject();
        out.writeStringProperty("id", chart.id());
        out.writeStringProperty("chart_type", chart.chartType().wire());
        text(out, "title", chart.title());
        text(out, "x_key", chart.xKey());
        if (!chart.series().isEmpty()) {
            out.writeArrayPropertyStart("series");
            chart.series().forEach(series -> series(out, series));
            out.writeEndArray();
        }
        text(out, "series_by", chart.seriesBy());
        text(out, "label_key", chart.labelKey());
        text(out, "value_key", chart.valueKey());
        text(out, "group_by", chart.groupBy());
        word(out, "aggregate", chart.aggregate(), Aggregate.SUM);
        switch (chart.stacking()) {
            case NONE -> {}
            case STACKED -> out.writeBooleanProperty("stacked", true);
            case NORMALIZED -> out.writeStringProperty("stacked", "normalized");
        }
        word(out, "orientation", chart.orientation(), Orientation.VERTICAL);
        word(out, "sort", chart.sort(), SortOrder.NONE);
        if (chart.limit() != null) {
            out.writeNumberProperty("limit", chart.limit());
        }
        word(out, "time_grain", chart.timeGrain(), null);
        if (chart.height() != ChartSpec.DEFAULT_HEIGHT) {
            out.writeNumberProperty("height", chart.height());
        }
        word(out, "data_source", chart.dataSource(), DataSource.STATIC);
        overlay(out, chart);
        text(out, "palette", chart.palette());
        word(out, "y_scale", chart.yScale(), Scale.LINEAR);
        out.writeEndObject();
    }

    private static void overlay(JsonGenerator out, ChartSpec chart) {
        OverlaySpec overlay = chart.overlay();
        if (overlay != null) {
            out.writeObjectPropertyStart("overlay");
            text(out, "title", overlay.title());
            out.writeStringProperty("value", overlay.value());
            word(out, "tone", overlay.tone(), Tone.DEFAULT);
            out.writeEndObject();
        }
    }

    private static void series(JsonGenerator out, SeriesSpec series) {
        out.writeStartObject();
        out.writeStringProperty("key", series.key());
        text(out, "label", series.label());
        text(out, "color", series.color());
        word(out, "series_type", series.seriesType(), null);
        out.writeEndObject();
    }
}
