package io.gridview.plan;

import java.util.List;

/** What right and wrong replies look like; the tests give each to the reader. */
final class PlannerExamples {
    static final String TABLE = "example_loans(branch, genre, loaned_on, fee_eur)";

    static final List<InstructionExample> GOOD = List.of(
            new InstructionExample("Which branches lend the most?", """
                    {"sql": "SELECT branch AS branch, count(*) AS loans FROM example_loans GROUP BY branch \
                    ORDER BY loans DESC", "purpose": "Branches by number of loans", "format": "chart"}"""),
            new InstructionExample("Wie haben sich die Geb\u00fchren entwickelt?", """
                    {"sql": "SELECT date_trunc('month', loaned_on) AS month, sum(fee_eur) AS fees_eur FROM example_loans \
                    GROUP BY 1 ORDER BY 1", "purpose": "Geb\u00fchren je Monat", "format": "report"}"""),
            new InstructionExample("How many loans are there?", """
                    {"sql": "SELECT count(*) AS loans FROM example_loans", "purpose": "Number of all loans", \
                    "format": "answer"}"""));

    static final List<InstructionMistake> BAD = List.of(
            new InstructionMistake("""
                    {"sql": "SELECT genre FROM example_loans", "purpose": "Genres", "format": "table", \
                    "rows": [["Crime"]]}""", "forbidden_rows", "rows come from running the SQL."),
            new InstructionMistake("""
                    {"sql": "SELECT count(*) AS loans FROM example_loans", "purpose": "Loans", "format": "answer", \
                    "kpis": [{"label": "Loans", "value": 812}]}""", "forbidden_value", "numbers are computed from the rows."),
            new InstructionMistake(
                    """
                    {"sql": "SELECT count(*) AS loans FROM example_loans", "purpose": "Loans", "format": "chart", \
                    "echarts_option": {}}""",
                    "forbidden_chart_option",
                    "charts are made from the rows; the format says that one is wanted."),
            new InstructionMistake("""
                    {"sql": "SELECT count(*) AS loans FROM example_loans", "purpose": "Loans", "format": "pie"}""", "unknown_value", "format is one of the words above."));

    private PlannerExamples() {}
}
