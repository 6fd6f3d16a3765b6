package io.gridview.sql;

import io.gridview.spec.Problem;

/** The problems of running a statement; every one points at the planner reply's {@code sql}. */
final class SqlProblems {
    static final String POINTER = "/sql";

    private SqlProblems() {}

    static Problem failed(String message) {
        return Problem.error("sql_failed", POINTER, message);
    }

    static Problem cancelled() {
        return Problem.error("sql_cancelled", POINTER, "The query was cancelled");
    }
}
