package io.gridview.spec;

import io.gridview.json.Pointers;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Tells what must never stand in a view, whoever wrote it, from fields that are merely unknown. */
final class ForbiddenFields {
    private static final Set<String> ROWS = Set.of("rows", "data", "records", "rowdata", "dataset");
    private static final Set<String> SQL = Set.of("sql", "query", "generatedsql", "sqlquery", "statement");
    private static final Set<String> OPTIONS =
            Set.of("echartsoption", "echartsoptions", "echarts", "option", "options", "chartoption", "chartoptions");
    private static final Set<String> VALUES =
            Set.of("value", "rawvalue", "valuefmt", "formattedvalue", "displayvalue", "delta", "result");

    private ForbiddenFields() {}

    /** The same problem, or the one with its own code and advice where the field is forbidden. */
    static Problem tell(Problem problem) {
        List<String> steps = Pointers.steps(problem.pointer());
        boolean overlayNumber =
                problem.code().equals("wrong_type") && problem.pointer().endsWith("/overlay/value");
        if (overlayNumber) {
            return problem(
                    problem, "forbidden_value", "An overlay names one of this view's KPIs by its label, in words.");
        }
        if (!problem.code().equals("unknown_field")) {
            return problem;
        }
        String name = steps.get(steps.size() - 1)
                .toLowerCase(Locale.ROOT)
                .replace("_", "")
                .replace("-", "");
        if (ROWS.contains(name)) {
            return problem(problem, "forbidden_rows", "A view holds no rows; they come from running the SQL.");
        }
        if (SQL.contains(name)) {
            return problem(problem, "forbidden_sql", "A view holds no SQL; the planner's reply does.");
        }
        if (OPTIONS.contains(name)) {
            return problem(
                    problem,
                    "forbidden_chart_option",
                    "A view holds no chart options; name the chart_type and the columns, and the option is made of them.");
        }
        if (VALUES.contains(name) && !steps.get(0).equals("charts")) {
            return problem(
                    problem,
                    "forbidden_value",
                    "A view holds no numbers; name column_key and aggregate, and the number is computed from the rows.");
        }
        return problem;
    }

    private static Problem problem(Problem unknown, String code, String advice) {
        return Problem.error(code, unknown.pointer(), advice + " Leave this field out.");
    }
}
