package io.gridview.plan;

import io.gridview.spec.Problem;
import java.util.Locale;
import java.util.Set;

/** Tells what a planner must never answer from fields that are merely unknown. */
final class ForbiddenFields {
    private static final Set<String> ROWS = Set.of("rows", "data", "records", "dataset", "results");
    private static final Set<String> VALUES = Set.of("kpis", "kpi", "kpivalues", "value", "values", "result");
    private static final Set<String> VIEWS = Set.of("view", "gridview", "spec", "columns", "charts", "layout");
    private static final Set<String> OPTIONS = Set.of("echartsoption", "echarts", "option", "options", "chartoption");

    private ForbiddenFields() {}

    /** The same problem, or the one with its own code and advice where the field is forbidden. */
    static Problem tell(Problem problem) {
        if (!problem.code().equals("unknown_field")) {
            return problem;
        }
        String name = problem.pointer().substring(1).toLowerCase(Locale.ROOT).replace("_", "");
        if (ROWS.contains(name)) {
            return forbidden("forbidden_rows", problem, "A reply holds no rows; they come from running its SQL.");
        }
        if (VALUES.contains(name)) {
            return forbidden("forbidden_value", problem, "A reply holds no numbers; they are computed from the rows.");
        }
        if (VIEWS.contains(name)) {
            return forbidden("forbidden_view", problem, "A reply holds no view; it is made from the SQL and the rows.");
        }
        return OPTIONS.contains(name)
                ? forbidden(
                        "forbidden_chart_option",
                        problem,
                        "A reply holds no chart options; they are made from the rows.")
                : problem;
    }

    private static Problem forbidden(String code, Problem unknown, String why) {
        return Problem.error(code, unknown.pointer(), why + " Answer with sql, purpose and format only.");
    }
}
