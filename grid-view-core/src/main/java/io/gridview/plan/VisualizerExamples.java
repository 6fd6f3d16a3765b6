package io.gridview.plan;

import java.util.List;

/** What right and wrong views look like; the tests give each to the reader. */
final class VisualizerExamples {
    static final String COLUMNS = "branch VARCHAR, month DATE, loans BIGINT, fees_eur DECIMAL(10,2)";

    static final List<InstructionExample> GOOD = List.of(
            new InstructionExample("Fees and loans of the branches", """
                    {"view": {"grid_id": "branch_fees", "title": "Fees by branch", "columns": [{"key": "branch", "label": \
                    "Branch"}, {"key": "loans", "label": "Loans", "cell": "bar"}, {"key": "fees_eur", "label": "Fees", \
                    "format": {"type": "currency", "currency": "EUR"}, "total": "sum"}], "kpis": [{"label": "Fees", \
                    "aggregate": "sum", "column_key": "fees_eur", "format": {"type": "currency", "currency": "EUR"}}], \
                    "charts": [{"id": "fees", "chart_type": "bar", "title": "Fees by branch", "group_by": "branch", \
                    "aggregate": "sum", "value_key": "fees_eur", "sort": "desc"}]}}"""),
            new InstructionExample("Loans over time", """
                    {"view": {"grid_id": "loans", "title": "Loans by month", "columns": [{"key": "month", "format": \
                    "month"}, {"key": "loans"}], "charts": [{"id": "trend", "chart_type": "line", "x_key": "month", \
                    "value_key": "loans", "series_by": "branch", "time_grain": "month"}]}}"""));

    static final List<InstructionMistake> BAD = List.of(
            new InstructionMistake("""
                    {"view": {"grid_id": "g", "columns": [{"key": "loans"}], "rows": [[812]]}}""", "forbidden_rows", "rows come from running the SQL."),
            new InstructionMistake("""
                    {"view": {"grid_id": "g", "columns": [{"key": "loans"}], "kpis": [{"label": "Loans", "aggregate": \
                    "sum", "column_key": "loans", "value": 812}]}}""", "forbidden_value", "numbers are computed from the rows."),
            new InstructionMistake("""
                    {"view": {"grid_id": "g", "columns": [{"key": "loans"}], "charts": [{"id": "c", "chart_type": \
                    "histogram", "x_key": "loans", "echarts_option": {}}]}}""", "forbidden_chart_option", "options are made from kind and columns."),
            new InstructionMistake("""
                    {"view": {"grid_id": "g", "columns": [{"key": "loans"}], "sql": "SELECT 1"}}""", "forbidden_sql", "SQL belongs to the planner."),
            new InstructionMistake("""
                    {"view": {"grid_id": "g", "columns": [{"key": "loans"}], "kpis": [{"label": "Loans", "agg": "sum", \
                    "column_key": "loans"}]}}""", "unknown_field", "it is called aggregate."),
            new InstructionMistake("""
                    {"view": {"grid_id": "g", "columns": [{"key": "Loans"}]}}""", "unknown_column", "the column is called loans."));

    private VisualizerExamples() {}
}
