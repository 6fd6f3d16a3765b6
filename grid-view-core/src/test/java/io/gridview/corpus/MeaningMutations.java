package io.gridview.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Breaks what a view means: unknown columns and KPIs, things twice, content that belongs to no view, conflicts. */
final class MeaningMutations {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** More than a reader tells at once. */
    private static final int MANY = 150;

    private static final Set<String> COLUMN_KEYS =
            Set.of("key", "column_key", "order_by", "x_key", "label_key", "value_key", "group_by", "series_by");

    private static final String ROWS = "[{\"status\":\"paid\",\"amount\":5}]";
    private static final String OPTION = "{\"series\":[{\"type\":\"bar\",\"data\":[1,2,3]}]}";

    private final PeerView base;
    private final Consumer<Mutation> out;

    MeaningMutations(PeerView base, Consumer<Mutation> out) {
        this.base = base;
        this.out = out;
    }

    void make() {
        for (ViewPart part : ViewPart.of(base.view())) {
            references(part);
        }
        twice("/columns", "/key");
        twice("/toolbar/filters", "/id");
        twice("/layout/blocks", "");
        charts();
        tooMany();
        forbidden();
    }

    private void references(ViewPart part) {
        switch (part.field()) {
            case "link_template" -> {
                replace("a link to an unknown column", part, "/orders/{no_such_column}");
                replace("a link that runs code", part, "javascript:alert({order_id})");
                replace("a link whose host a cell decides", part, "https://{order_id}/x");
            }
            case "export_pdf_url" -> replace("an address that runs code", part, "javascript:alert(1)");
            case "currency" -> replace("a currency that is none", part, "QQQ");
            case "value" -> replace("an overlay of no KPI", part, "No such KPI");
            default -> {
                if (COLUMN_KEYS.contains(part.field())) {
                    replace("an unknown column", part, "no_such_column");
                    replace(
                            "a column in capitals",
                            part,
                            part.value().stringValue().toUpperCase(Locale.ROOT));
                }
            }
        }
    }

    private void twice(String list, String name) {
        if (base.view().at(list) instanceof ArrayNode entries && !entries.isEmpty()) {
            for (JsonNode entry : entries) {
                ObjectNode view = base.view().deepCopy();
                ((ArrayNode) view.at(list)).add(entry.deepCopy());
                add("an entry twice", view, list + "/" + entries.size() + name);
            }
        }
    }

    private void charts() {
        JsonNode charts = base.view().path("charts");
        for (int i = 0; i < charts.size(); i++) {
            String at = "/charts/" + i;
            twice(at + "/series", "/key");
            if (charts.size() < 3) {
                ObjectNode view = base.view().deepCopy();
                ((ArrayNode) view.at("/charts")).add(charts.get(i).deepCopy());
                add("a chart twice", view, "/charts/" + charts.size() + "/id");
            }
            conflicts(at, charts.get(i));
        }
    }

    private void conflicts(String at, JsonNode chart) {
        switch (chart.get("chart_type").stringValue()) {
            case "scatter", "heatmap", "histogram", "pie", "donut" -> {
                set("stacking of what cannot stand on another", at + "/stacked", NODES.booleanNode(true));
                set("a column that the kind does not take", at + "/label_key".replace("label", label(chart)), column());
            }
            default -> set("a label of a kind without labels", at + "/label_key", column());
        }
        for (String needed : List.of("x_key", "label_key")) {
            if (chart.has(needed)) {
                add("a needed column left out", Edits.removed(base.view(), at + "/" + needed), at + "/" + needed);
            }
        }
        boolean counts = chart.path("aggregate").asString("").equals("count");
        if (chart.has("value_key") && !counts) {
            add("a measure left out", Edits.removed(base.view(), at + "/value_key"), at + "/value_key");
        }
    }

    /** Pies take no x, the others no label. */
    private static String label(JsonNode chart) {
        return chart.get("chart_type").stringValue().matches("pie|donut") ? "x" : "label";
    }

    private JsonNode column() {
        return NODES.stringNode(base.rows().columns().get(0).key());
    }

    private void tooMany() {
        add("many unknown columns", withUnknownColumns(base.view(), MANY), firstUnknownColumn());
        ObjectNode kpis = base.view().deepCopy();
        ArrayNode nine = kpis.putArray("kpis");
        ArrayNode four = base.view().deepCopy().putArray("charts");
        for (int i = 0; i < 9; i++) {
            nine.addObject().put("label", "KPI " + (char) ('A' + i));
        }
        for (int i = 0; i < 4; i++) {
            four.addObject()
                    .put("id", "c" + i)
                    .put("chart_type", "bar")
                    .put("group_by", column().stringValue())
                    .put("aggregate", "count");
        }
        add("nine KPIs", kpis, "/kpis");
        add("four charts", Edits.replaced(base.view(), "/charts", four), "/charts");
    }

    static ObjectNode withUnknownColumns(ObjectNode view, int count) {
        ObjectNode copy = view.deepCopy();
        ArrayNode columns = (ArrayNode) copy.get("columns");
        for (int i = 0; i < count; i++) {
            columns.addObject().put("key", "column_" + i);
        }
        return copy;
    }

    private String firstUnknownColumn() {
        return "/columns/" + base.view().get("columns").size() + "/key";
    }

    private void forbidden() {
        for (String field : List.of("rows", "data", "records")) {
            set("rows in a view", "/" + field, Corpus.JSON.readTree(ROWS));
        }
        for (String field : List.of("sql", "query")) {
            set("SQL in a view", "/" + field, NODES.stringNode("SELECT 1"));
        }
        for (String field : List.of("echarts_option", "option", "options")) {
            set("a chart option in a view", "/" + field, Corpus.JSON.readTree(OPTION));
        }
        for (int i = 0; i < base.view().path("kpis").size(); i++) {
            for (String field : List.of("value", "raw_value", "valueFmt", "delta")) {
                set("a number in a KPI", "/kpis/" + i + "/" + field, NODES.numberNode(1234.5));
            }
        }
        for (int i = 0; i < base.view().path("charts").size(); i++) {
            set("an option in a chart", "/charts/" + i + "/echarts_option", Corpus.JSON.readTree(OPTION));
            set("rows in a chart", "/charts/" + i + "/data", Corpus.JSON.readTree(ROWS));
            set(
                    "numbers in a chart",
                    "/charts/" + i + "/values",
                    NODES.arrayNode().add(1).add(2));
        }
        for (int i = 0; i < base.view().get("columns").size(); i++) {
            set(
                    "values in a column",
                    "/columns/" + i + "/values",
                    NODES.arrayNode().add(1).add(2));
        }
    }

    private void set(String kind, String pointer, JsonNode value) {
        add(kind, Edits.replaced(base.view(), pointer, value), pointer);
    }

    private void replace(String kind, ViewPart part, String text) {
        set(kind, part.pointer(), NODES.stringNode(text));
    }

    private void add(String kind, Object view, String place) {
        out.accept(Mutation.at(kind, base, view, place));
    }
}
