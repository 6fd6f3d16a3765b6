package io.gridview.spec;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** Looks up the column keys of a view as its JSON has them, so that a part which is broken elsewhere keeps no secret. */
final class KeysInParts {
    private static final List<String> CHART_KEYS = List.of("x_key", "series_by", "label_key", "value_key", "group_by");

    private final KnownColumns columns;
    private final List<Problem> unknown = new ArrayList<>();

    private KeysInParts(KnownColumns columns) {
        this.columns = columns;
    }

    /** The problems of all keys that no column has. */
    static List<Problem> unknown(JsonNode view, KnownColumns columns) {
        KeysInParts keys = new KeysInParts(columns);
        keys.each(view, "columns", "", (column, at) -> keys.look(column, "key", at));
        keys.each(view, "kpis", "", (kpi, at) -> {
            keys.look(kpi, "column_key", at);
            keys.look(kpi.path("compare"), "order_by", at + "/compare");
        });
        keys.each(view, "charts", "", (chart, at) -> {
            CHART_KEYS.forEach(key -> keys.look(chart, key, at));
            keys.each(chart, "series", at, (series, place) -> keys.look(series, "key", place));
        });
        keys.each(view.path("toolbar"), "filters", "/toolbar", (filter, at) -> keys.look(filter, "column_key", at));
        return keys.unknown;
    }

    private interface Look {
        void at(JsonNode part, String pointer);
    }

    private void each(JsonNode parent, String list, String at, Look look) {
        JsonNode parts = parent.path(list);
        for (int i = 0; parts.isArray() && i < parts.size(); i++) {
            look.at(parts.get(i), at + "/" + list + "/" + i);
        }
    }

    private void look(JsonNode part, String field, String at) {
        JsonNode key = part.path(field);
        if (key.isString() && columns.kind(key.stringValue()) == null) {
            unknown.add(columns.unknown(at + "/" + field, key.stringValue()));
        }
    }
}
