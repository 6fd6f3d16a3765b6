package io.gridview.artifact;

import io.gridview.data.RowTable;
import tools.jackson.core.JsonGenerator;

/** The component's JSON: the artifact, and the raw columns and rows where they are wanted. */
final class ComponentJson {
    private ComponentJson() {}

    static void write(JsonGenerator out, GridViewComponent component) {
        out.writeStartObject();
        out.writeStringProperty("type", GridViewComponent.TYPE);
        out.writeStringProperty("title", component.artifact().title());
        out.writeName("artifact");
        ArtifactJson.write(out, component.artifact());
        if (component.placement() == RowPlacement.BESIDE_ARTIFACT) {
            RowTable rows = component.rows();
            out.writeArrayPropertyStart("columns");
            rows.columns().forEach(column -> out.writeString(column.key()));
            out.writeEndArray();
            TableJson.rows(out, rows.columns(), component.artifact().table().returnedRows());
        }
        out.writeEndObject();
    }
}
