package io.gridview.artifact;

import io.gridview.json.WireValue;
import io.gridview.spec.FilterSpec;
import java.time.ZoneId;
import java.time.ZoneOffset;
import tools.jackson.core.JsonGenerator;

/** The artifact's JSON, member by member in the order of the contract. */
final class ArtifactJson {
    private ArtifactJson() {}

    static void write(JsonGenerator out, GridArtifact artifact) {
        out.writeStartObject();
        out.writeNumberProperty("version", GridArtifact.VERSION);
        out.writeStringProperty("gridId", artifact.gridId());
        out.writeStringProperty("title", artifact.title());
        SpecJson.text(out, "subtitle", artifact.subtitle());
        out.writeStringProperty("locale", artifact.locale().toLanguageTag());
        out.writeStringProperty("zone", zone(artifact.zone()));
        layout(out, artifact);
        TableJson.columns(out, artifact.table());
        TableJson.rows(
                out,
                artifact.table().columns().stream().map(ResolvedColumn::cells).toList(),
                artifact.table().returnedRows());
        TableJson.table(out, artifact.table());
        out.writeArrayPropertyStart("kpis");
        artifact.kpis().forEach(kpi -> KpiJson.write(out, kpi));
        out.writeEndArray();
        out.writeArrayPropertyStart("charts");
        artifact.charts().forEach(chart -> ChartJson.write(out, chart));
        out.writeEndArray();
        if (!artifact.filters().isEmpty()) {
            out.writeArrayPropertyStart("filters");
            artifact.filters().forEach(filter -> filter(out, filter));
            out.writeEndArray();
        }
        out.writeArrayPropertyStart("diagnostics");
        artifact.diagnostics().forEach(problem -> WireValue.write(out, problem.members()));
        out.writeEndArray();
        out.writeArrayPropertyStart("explanation");
        artifact.explanation().forEach(out::writeString);
        out.writeEndArray();
        out.writeEndObject();
    }

    /** Browsers know the zone that Java calls Z by the name UTC only. */
    private static String zone(ZoneId zone) {
        return zone.equals(ZoneOffset.UTC) ? "UTC" : zone.getId();
    }

    private static void layout(JsonGenerator out, GridArtifact artifact) {
        out.writeObjectPropertyStart("layout");
        out.writeArrayPropertyStart("blocks");
        artifact.layout().blocks().forEach(block -> out.writeString(block.wire()));
        out.writeEndArray();
        out.writeNumberProperty("kpiColumns", artifact.layout().kpiColumns());
        out.writeEndObject();
    }

    private static void filter(JsonGenerator out, FilterSpec filter) {
        out.writeStartObject();
        out.writeStringProperty("id", filter.id());
        out.writeStringProperty("columnKey", filter.columnKey());
        out.writeStringProperty("type", filter.type().wire());
        SpecJson.text(out, "label", filter.label());
        if (!filter.options().isEmpty()) {
            out.writeArrayPropertyStart("options");
            filter.options().forEach(out::writeString);
            out.writeEndArray();
        }
        SpecJson.word(out, "scope", filter.scope());
        out.writeEndObject();
    }
}
