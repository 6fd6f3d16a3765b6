package io.gridview.spec;

import io.gridview.json.JsonOut;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Writes views as JSON: members in the schema's order, what a builder would add by itself left out. */
final class SpecWriter {
    private static final JsonMapper MAPPER = JsonMapper.builder().build();

    private SpecWriter() {}

    static String toJson(GridViewSpec view) {
        return JsonOut.text(out -> write(out, view));
    }

    /** The same JSON as a tree. */
    static JsonNode tree(GridViewSpec view) {
        return MAPPER.readTree(toJson(view));
    }

    private static void write(JsonGenerator out, GridViewSpec view) {
        out.writeStartObject();
        out.writeStringProperty("grid_id", view.gridId());
        text(out, "title", view.title());
        text(out, "subtitle", view.subtitle());
        out.writeArrayPropertyStart("columns");
        view.columns().forEach(column -> column(out, column));
        out.writeEndArray();
        if (!view.kpis().isEmpty()) {
            out.writeArrayPropertyStart("kpis");
            view.kpis().forEach(kpi -> kpi(out, kpi));
            out.writeEndArray();
        }
        if (!view.charts().isEmpty()) {
            out.writeArrayPropertyStart("charts");
            view.charts().forEach(chart -> ChartWriter.write(out, chart));
            out.writeEndArray();
        }
        layout(out, view.layout());
        toolbar(out, view.toolbar());
        table(out, view.table());
        out.writeEndObject();
    }

    private static void column(JsonGenerator out, ColumnSpec column) {
        out.writeStartObject();
        out.writeStringProperty("key", column.key());
        if (!column.label().equals(column.key())) {
            out.writeStringProperty("label", column.label());
        }
        format(out, column.format());
        word(out, "align", column.align(), null);
        flag(out, "sortable", column.sortable(), true);
        flag(out, "searchable", column.searchable(), true);
        flag(out, "exportable", column.exportable(), true);
        flag(out, "hide", column.hide(), false);
        text(out, "width", column.width());
        text(out, "link_template", column.linkTemplate());
        text(out, "menu_group", column.menuGroup());
        word(out, "total", column.total(), null);
        word(out, "cell", column.cell(), CellKind.TEXT);
        out.writeEndObject();
    }

    private static void kpi(JsonGenerator out, KpiSpec kpi) {
        out.writeStartObject();
        out.writeStringProperty("label", kpi.label());
        word(out, "aggregate", kpi.aggregate(), Aggregate.COUNT);
        text(out, "column_key", kpi.columnKey());
        format(out, kpi.format());
        word(out, "tone", kpi.tone(), Tone.DEFAULT);
        text(out, "icon", kpi.icon());
        CompareSpec compare = kpi.compare();
        if (compare != null) {
            out.writeObjectPropertyStart("compare");
            out.writeStringProperty("order_by", compare.orderBy());
            out.writeEndObject();
        }
        out.writeEndObject();
    }

    private static void layout(JsonGenerator out, LayoutSpec layout) {
        if (layout.equals(LayoutSpec.DEFAULT)) {
            return;
        }
        out.writeObjectPropertyStart("layout");
        if (!layout.blocks().equals(LayoutSpec.DEFAULT.blocks())) {
            out.writeArrayPropertyStart("blocks");
            layout.blocks().forEach(block -> out.writeString(block.wire()));
            out.writeEndArray();
        }
        if (layout.kpiColumns() != LayoutSpec.DEFAULT.kpiColumns()) {
            out.writeNumberProperty("kpi_columns", layout.kpiColumns());
        }
        out.writeEndObject();
    }

    private static void toolbar(JsonGenerator out, ToolbarSpec toolbar) {
        if (toolbar.equals(ToolbarSpec.DEFAULT)) {
            return;
        }
        out.writeObjectPropertyStart("toolbar");
        if (!toolbar.filters().isEmpty()) {
            out.writeArrayPropertyStart("filters");
            toolbar.filters().forEach(filter -> filter(out, filter));
            out.writeEndArray();
        }
        flag(out, "search", toolbar.search(), true);
        out.writeEndObject();
    }

    private static void filter(JsonGenerator out, FilterSpec filter) {
        out.writeStartObject();
        out.writeStringProperty("id", filter.id());
        out.writeStringProperty("column_key", filter.columnKey());
        out.writeStringProperty("type", filter.type().wire());
        text(out, "label", filter.label());
        texts(out, "options", filter.options());
        word(out, "scope", filter.scope(), null);
        out.writeEndObject();
    }

    private static void table(JsonGenerator out, TableOptions table) {
        word(out, "search_mode", table.searchMode(), SearchMode.GLOBAL);
        flag(out, "striped", table.striped(), false);
        if (table.columnSettings() != null) {
            out.writeBooleanProperty("column_settings", table.columnSettings());
        }
        texts(out, "column_groups_order", table.columnGroupsOrder());
        word(out, "wrapper", table.wrapper(), Wrapper.FULL);
        flag(out, "export_xlsx", table.exportXlsx(), false);
        text(out, "export_pdf_url", table.exportPdfUrl());
    }

    private static void format(JsonGenerator out, @Nullable FormatSpec format) {
        if (format == null) {
            return;
        }
        if (format.isPlain()) {
            out.writeStringProperty("format", format.type().wire());
            return;
        }
        out.writeObjectPropertyStart("format");
        out.writeStringProperty("type", format.type().wire());
        text(out, "currency", format.currency());
        if (format.decimals() != null) {
            out.writeNumberProperty("decimals", format.decimals());
        }
        text(out, "unit", format.unit());
        flag(out, "compact", format.compact(), false);
        out.writeEndObject();
    }

    static void text(JsonGenerator out, String name, @Nullable String value) {
        if (value != null) {
            out.writeStringProperty(name, value);
        }
    }

    static void word(JsonGenerator out, String name, @Nullable WireName value, @Nullable WireName usual) {
        if (value != null && !value.equals(usual)) {
            out.writeStringProperty(name, value.wire());
        }
    }

    private static void texts(JsonGenerator out, String name, List<String> values) {
        if (!values.isEmpty()) {
            out.writeArrayPropertyStart(name);
            values.forEach(out::writeString);
            out.writeEndArray();
        }
    }

    private static void flag(JsonGenerator out, String name, boolean value, boolean usual) {
        if (value != usual) {
            out.writeBooleanProperty(name, value);
        }
    }
}
