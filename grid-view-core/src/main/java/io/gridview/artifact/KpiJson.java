package io.gridview.artifact;

import io.gridview.json.WireValue;
import tools.jackson.core.JsonGenerator;

/** A KPI of an artifact. */
final class KpiJson {
    private KpiJson() {}

    static void write(JsonGenerator out, ResolvedKpi kpi) {
        out.writeStartObject();
        out.writeStringProperty("label", kpi.label());
        out.writeStringProperty("valueFmt", kpi.valueFmt());
        out.writeName("rawValue");
        WireValue.write(out, kpi.rawValue());
        out.writeStringProperty("tone", kpi.tone().wire());
        SpecJson.text(out, "icon", kpi.icon());
        out.writeStringProperty("aggregate", kpi.aggregate().wire());
        SpecJson.text(out, "columnKey", kpi.columnKey());
        Delta delta = kpi.delta();
        if (delta != null) {
            out.writeObjectPropertyStart("delta");
            out.writeStringProperty("valueFmt", delta.valueFmt());
            out.writeName("rawValue");
            WireValue.write(out, delta.rawValue());
            out.writeEndObject();
        }
        if (kpi.partial()) {
            out.writeBooleanProperty("partial", true);
        }
        out.writeEndObject();
    }
}
