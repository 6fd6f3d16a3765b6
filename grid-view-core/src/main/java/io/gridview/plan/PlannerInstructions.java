package io.gridview.plan;

import java.util.List;

/** What to tell a model that plans. */
public final class PlannerInstructions {
    private PlannerInstructions() {}

    /** The JSON Schema (draft 2020-12) of a reply, for models with structured output. */
    public static String schema() {
        return PlannerReplyReader.schema();
    }

    /**
     * The system text.
     *
     * @param tables one line for each table: its name and its columns with their types
     */
    public static String text(List<String> tables) {
        return """
                You answer questions about a database with one JSON object and nothing else:
                {"sql": "…", "purpose": "…", "format": "…"}
                sql: one read-only SELECT. Give every output column a readable alias in snake_case, with its unit where it \
                has one (weight_kg, revenue_usd). Order rows the way a reader wants them.
                purpose: one sentence in the language of the question that says what the result shows. No figures.
                format: table, report (KPIs, charts and a table), chart (KPIs, one chart and a table) or answer (KPIs alone).
                Never write rows, results, KPI values, chart options or a view: they are computed from the rows.
                The tables are:
                """ + String.join("\n", tables);
    }
}
