package io.gridview.artifact;

import io.gridview.json.WireValue;
import io.gridview.spec.ChartSpec;
import io.gridview.spec.DataSource;
import io.gridview.spec.Palette;
import tools.jackson.core.JsonGenerator;

/** A chart of an artifact. */
final class ChartJson {
    private ChartJson() {}

    static void write(JsonGenerator out, ResolvedChart chart) {
        ChartSpec spec = chart.spec();
        out.writeStartObject();
        out.writeStringProperty("id", spec.id());
        out.writeStringProperty("chartType", spec.chartType().wire());
        out.writeStringProperty("title", spec.title() == null ? "" : spec.title());
        out.writeNumberProperty("height", spec.height());
        out.writeStringProperty("dataSource", spec.dataSource().wire());
        out.writeName("option");
        WireValue.write(out, chart.option());
        out.writeObjectPropertyStart("formats");
        chart.formats().forEach((dimension, format) -> {
            out.writeName(dimension);
            SpecJson.format(out, format);
        });
        out.writeEndObject();
        out.writeStringProperty("description", chart.description());
        out.writeArrayPropertyStart("alternatives");
        for (ChartAlternative alternative : chart.alternatives()) {
            out.writeStartObject();
            out.writeStringProperty("chartType", alternative.chartType().wire());
            out.writeName("patch");
            WireValue.write(out, alternative.patch());
            out.writeEndObject();
        }
        out.writeEndArray();
        Reduction reduction = chart.reduction();
        if (reduction != null) {
            out.writeObjectPropertyStart("reduction");
            out.writeStringProperty("kind", reduction.kind());
            out.writeNumberProperty("shown", reduction.shown());
            out.writeName("total");
            WireValue.write(out, reduction.total());
            out.writeStringProperty("note", reduction.note());
            out.writeEndObject();
        }
        if (spec.dataSource() == DataSource.GRID_FILTERED) {
            bind(out, spec);
        }
        ResolvedOverlay overlay = chart.overlay();
        if (overlay != null) {
            overlay(out, overlay);
        }
        if (Palette.words().contains(spec.palette())) {
            SpecJson.text(out, "palette", spec.palette());
        }
        out.writeEndObject();
    }

    private static void overlay(JsonGenerator out, ResolvedOverlay overlay) {
        out.writeObjectPropertyStart("overlay");
        out.writeStringProperty("title", overlay.title());
        out.writeStringProperty("valueFmt", overlay.valueFmt());
        out.writeStringProperty("tone", overlay.tone().wire());
        if (overlay.partial()) {
            out.writeBooleanProperty("partial", true);
        }
        out.writeEndObject();
    }

    /** What the browser needs to compute the chart again over the rows that a filter leaves. */
    private static void bind(JsonGenerator out, ChartSpec spec) {
        out.writeObjectPropertyStart("bind");
        SpecJson.text(out, "xKey", spec.xKey());
        SpecJson.text(out, "labelKey", spec.labelKey());
        SpecJson.text(out, "groupBy", spec.groupBy());
        SpecJson.text(out, "valueKey", spec.valueKey());
        SpecJson.text(out, "seriesBy", spec.seriesBy());
        out.writeArrayPropertyStart("series");
        spec.series().forEach(series -> out.writeString(series.key()));
        out.writeEndArray();
        out.writeStringProperty("aggregate", spec.aggregate().wire());
        out.writeEndObject();
    }
}
