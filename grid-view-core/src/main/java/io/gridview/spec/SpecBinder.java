package io.gridview.spec;

import static io.gridview.spec.Members.constant;
import static io.gridview.spec.Members.each;
import static io.gridview.spec.Members.flag;
import static io.gridview.spec.Members.optional;
import static io.gridview.spec.Members.text;
import static io.gridview.spec.Members.whole;
import static io.gridview.spec.Members.with;
import static io.gridview.spec.Members.word;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Turns a document that its schema accepts into records; what it does not say, builders have the default of. */
final class SpecBinder {
    private SpecBinder() {}

    static GridViewSpec bind(JsonNode json) {
        GridViewSpecBuilder view = GridViewSpec.builder(text(json, "grid_id"));
        text(json, "title", view::title);
        text(json, "subtitle", view::subtitle);
        each(json, "columns", column -> view.column(column(column)));
        each(json, "kpis", kpi -> view.kpi(kpi(kpi)));
        each(json, "charts", chart -> view.chart(ChartBinder.chart(chart)));
        with(json, "layout", layout -> layout(layout, view));
        with(json, "toolbar", toolbar -> toolbar(toolbar, view));
        table(json, view);
        return view.build();
    }

    private static ColumnSpec column(JsonNode json) {
        ColumnSpecBuilder column = ColumnSpec.builder(text(json, "key"));
        text(json, "label", column::label);
        with(json, "format", format -> column.format(format(format)));
        word(json, "align", Align.class, column::align);
        flag(json, "sortable", column::sortable);
        flag(json, "searchable", column::searchable);
        flag(json, "exportable", column::exportable);
        flag(json, "hide", column::hide);
        with(json, "width", width -> column.width(width(width)));
        text(json, "link_template", column::linkTemplate);
        text(json, "menu_group", column::menuGroup);
        word(json, "total", Aggregate.class, column::total);
        word(json, "cell", CellKind.class, column::cell);
        return column.build();
    }

    /** A number counts pixels, and 120.0 is 120. */
    private static String width(JsonNode width) {
        return width.isNumber() ? width.decimalValue().toBigInteger() + "px" : width.stringValue();
    }

    private static KpiSpec kpi(JsonNode json) {
        KpiSpecBuilder kpi = KpiSpec.builder(text(json, "label"));
        word(json, "aggregate", Aggregate.class, kpi::aggregate);
        text(json, "column_key", kpi::columnKey);
        with(json, "format", format -> kpi.format(format(format)));
        word(json, "tone", Tone.class, kpi::tone);
        text(json, "icon", kpi::icon);
        with(json, "compare", compare -> kpi.compareToPrevious(text(compare, "order_by")));
        return kpi.build();
    }

    private static void layout(JsonNode json, GridViewSpecBuilder view) {
        with(json, "blocks", names -> {
            List<Block> blocks = new ArrayList<>();
            names.forEach(name -> blocks.add(constant(Block.class, name)));
            view.layout(blocks.toArray(Block[]::new));
        });
        whole(json, "kpi_columns", view::kpiColumns);
    }

    private static void toolbar(JsonNode json, GridViewSpecBuilder view) {
        each(json, "filters", filter -> view.filter(filter(filter)));
        flag(json, "search", view::search);
    }

    private static FilterSpec filter(JsonNode json) {
        return new FilterSpec(
                text(json, "id"),
                text(json, "column_key"),
                constant(FilterType.class, json.get("type")),
                optional(json, "label"),
                texts(json, "options"),
                optional(json, "scope", FilterScope.class));
    }

    private static void table(JsonNode json, GridViewSpecBuilder view) {
        word(json, "search_mode", SearchMode.class, view::searchMode);
        flag(json, "striped", view::striped);
        flag(json, "column_settings", view::columnSettings);
        view.columnGroupsOrder(texts(json, "column_groups_order"));
        word(json, "wrapper", Wrapper.class, view::wrapper);
        flag(json, "export_xlsx", view::exportXlsx);
        text(json, "export_pdf_url", view::exportPdfUrl);
    }

    private static FormatSpec format(JsonNode json) {
        if (json.isString()) {
            return FormatSpec.of(constant(FormatType.class, json));
        }
        JsonNode decimals = json.get("decimals");
        return new FormatSpec(
                constant(FormatType.class, json.get("type")),
                optional(json, "currency"),
                decimals == null ? null : decimals.intValue(),
                optional(json, "unit"),
                json.path("compact").asBoolean(false));
    }

    private static List<String> texts(JsonNode json, String name) {
        List<String> texts = new ArrayList<>();
        each(json, name, text -> texts.add(text.stringValue()));
        return texts;
    }
}
