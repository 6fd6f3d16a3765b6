package io.gridview.spec;

import io.gridview.json.Pointers;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** Finds what must never stand in a model's answer: rows, numbers of the result, chart options, SQL, a view. */
public final class Forbidden {
    private static final Set<String> ROWS = Set.of("rows", "data", "records", "row_data", "rowData", "dataset");
    private static final Set<String> OPTIONS =
            Set.of("echarts_option", "echarts", "option", "options", "chart_option", "vega", "vega_lite", "chartjs");
    private static final Set<String> SQL = Set.of("sql", "query", "generated_sql", "statement");
    private static final Set<String> VALUES =
            Set.of("value", "values", "raw_value", "rawValue", "value_fmt", "valueFmt", "number", "result", "amount");

    private Forbidden() {}

    /** What stands in a view and must not. */
    static List<Problem> inView(JsonNode view) {
        List<Problem> found = new ArrayList<>();
        look(view, "", Map.of("rows", ROWS, "chart_option", OPTIONS, "sql", SQL), found);
        each(view, "kpis", (kpi, at) -> look(kpi, at, Map.of("value", VALUES, "rows", ROWS), found));
        each(view, "charts", (chart, at) -> {
            look(chart, at, Map.of("chart_option", OPTIONS, "rows", ROWS, "value", VALUES), found);
            if (chart.path("overlay").path("value").isNumber()) {
                found.add(problem("value", at + "/overlay/value"));
            }
            JsonNode series = chart.path("series");
            for (int i = 0; i < series.size(); i++) {
                look(series.get(i), at + "/series/" + i, Map.of("rows", ROWS, "value", VALUES), found);
            }
        });
        each(view, "columns", (column, at) -> look(column, at, Map.of("rows", ROWS, "value", VALUES), found));
        return found;
    }

    /** What stands in a planner's reply and must not. */
    public static List<Problem> inReply(JsonNode reply) {
        List<Problem> found = new ArrayList<>();
        Map<String, Set<String>> kinds = new HashMap<>();
        kinds.put("rows", ROWS);
        kinds.put("chart_option", OPTIONS);
        kinds.put("value", Set.of("kpis", "value", "values", "kpi_values", "result", "results"));
        kinds.put("view", Set.of("view", "columns", "charts", "layout"));
        look(reply, "", kinds, found);
        return found;
    }

    private interface Visitor {
        void visit(JsonNode node, String pointer);
    }

    private static void each(JsonNode view, String list, Visitor visitor) {
        JsonNode items = view.path(list);
        for (int i = 0; i < items.size(); i++) {
            if (items.isArray()) {
                visitor.visit(items.get(i), "/" + list + "/" + i);
            }
        }
    }

    private static void look(JsonNode node, String at, Map<String, Set<String>> kinds, List<Problem> found) {
        for (String field : node.propertyNames()) {
            kinds.forEach((kind, names) -> {
                if (names.contains(field)) {
                    found.add(problem(kind, at + "/" + Pointers.escape(field)));
                }
            });
        }
    }

    private static Problem problem(String kind, String pointer) {
        String advice =
                switch (kind) {
                    case "rows" -> "Rows do not stand here; they come from running the SQL.";
                    case "chart_option" -> "Chart options do not stand here; name the chart's columns and its kind instead.";
                    case "sql" -> "SQL does not stand in a view; the planner's reply holds it.";
                    case "view" -> "A view does not stand in a planner's reply; say only sql, purpose and format.";
                    default -> "A number of the result does not stand here; name the column and the aggregate, and it is computed from the rows.";
                };
        return Problem.error("forbidden_" + kind, pointer, advice);
    }
}
