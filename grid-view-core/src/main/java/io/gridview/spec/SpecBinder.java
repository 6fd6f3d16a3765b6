package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Turns a document that its schema accepts into records; every default of the contract is here. */
final class SpecBinder {
    private SpecBinder() {}

    static GridViewSpec bind(JsonNode view) {
        return new GridViewSpec(
                text(view, "grid_id"),
                optional(view, "title"),
                optional(view, "subtitle"),
                list(view, "columns", SpecBinder::column),
                list(view, "kpis", SpecBinder::kpi),
                list(view, "charts", ChartBinder::chart),
                layout(view.path("layout")),
                toolbar(view.path("toolbar")),
                table(view));
    }

    private static ColumnSpec column(JsonNode column) {
        String key = text(column, "key");
        String label = optional(column, "label");
        return new ColumnSpec(
                key,
                label == null ? key : label,
                format(column.get("format")),
                optional(column, "align", Align.class),
                flag(column, "sortable", true),
                flag(column, "searchable", true),
                flag(column, "exportable", true),
                flag(column, "hide", false),
                width(column.get("width")),
                optional(column, "link_template"),
                optional(column, "menu_group"),
                optional(column, "total", Aggregate.class),
                word(column, "cell", CellKind.TEXT));
    }

    private static @Nullable String width(@Nullable JsonNode width) {
        if (width == null) {
            return null;
        }
        return width.isNumber() ? width.asString() + "px" : width.stringValue();
    }

    private static KpiSpec kpi(JsonNode kpi) {
        JsonNode compare = kpi.get("compare");
        return new KpiSpec(
                text(kpi, "label"),
                word(kpi, "aggregate", Aggregate.COUNT),
                optional(kpi, "column_key"),
                format(kpi.get("format")),
                word(kpi, "tone", Tone.DEFAULT),
                optional(kpi, "icon"),
                compare == null ? null : new CompareSpec(text(compare, "order_by")));
    }

    private static LayoutSpec layout(JsonNode layout) {
        List<Block> blocks = layout.has("blocks")
                ? list(layout, "blocks", block -> constant(Block.class, block.stringValue()))
                : LayoutSpec.DEFAULT.blocks();
        return new LayoutSpec(blocks, layout.path("kpi_columns").asInt(LayoutSpec.DEFAULT.kpiColumns()));
    }

    private static ToolbarSpec toolbar(JsonNode toolbar) {
        return new ToolbarSpec(list(toolbar, "filters", SpecBinder::filter), flag(toolbar, "search", true));
    }

    private static FilterSpec filter(JsonNode filter) {
        return new FilterSpec(
                text(filter, "id"),
                text(filter, "column_key"),
                constant(FilterType.class, text(filter, "type")),
                optional(filter, "label"),
                list(filter, "options", JsonNode::stringValue),
                optional(filter, "scope"));
    }

    private static TableOptions table(JsonNode view) {
        JsonNode settings = view.get("column_settings");
        return new TableOptions(
                word(view, "search_mode", SearchMode.GLOBAL),
                flag(view, "striped", false),
                settings == null ? null : settings.booleanValue(),
                list(view, "column_groups_order", JsonNode::stringValue),
                word(view, "wrapper", Wrapper.FULL),
                flag(view, "export_xlsx", false),
                optional(view, "export_pdf_url"));
    }

    static @Nullable FormatSpec format(@Nullable JsonNode format) {
        if (format == null) {
            return null;
        }
        if (format.isString()) {
            return FormatSpec.of(constant(FormatType.class, format.stringValue()));
        }
        JsonNode decimals = format.get("decimals");
        return new FormatSpec(
                constant(FormatType.class, text(format, "type")),
                optional(format, "currency"),
                decimals == null ? null : decimals.intValue(),
                optional(format, "unit"),
                flag(format, "compact", false));
    }

    static String text(JsonNode node, String field) {
        return node.get(field).stringValue();
    }

    static @Nullable String optional(JsonNode node, String field) {
        JsonNode value = node.get(field);
        return value == null ? null : value.stringValue();
    }

    static boolean flag(JsonNode node, String field, boolean usual) {
        return node.path(field).asBoolean(usual);
    }

    static <E extends Enum<E>> E word(JsonNode node, String field, E usual) {
        JsonNode value = node.get(field);
        return value == null ? usual : constant(usual.getDeclaringClass(), value.stringValue());
    }

    static <E extends Enum<E>> @Nullable E optional(JsonNode node, String field, Class<E> type) {
        JsonNode value = node.get(field);
        return value == null ? null : constant(type, value.stringValue());
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String word) {
        return Enum.valueOf(type, word.toUpperCase(Locale.ROOT));
    }

    static <T> List<T> list(JsonNode node, String field, Function<JsonNode, T> item) {
        List<T> items = new ArrayList<>();
        node.path(field).forEach(entry -> items.add(item.apply(entry)));
        return items;
    }
}
