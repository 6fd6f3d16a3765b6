package io.gridview.guard;

import io.gridview.spec.Problem;
import io.gridview.statement.ScanFault;
import io.gridview.statement.TextPlace;

/** The problems of guards; every one points at the planner reply's {@code sql}. */
final class GuardProblems {
    static final String POINTER = "/sql";

    private GuardProblems() {}

    static Problem of(String sql, ScanFault fault) {
        return fault.syntax()
                ? syntax(sql, fault.offset(), fault.message())
                : refused(sql, fault.offset(), fault.message());
    }

    static Problem refused(String message) {
        return Problem.error("sql_refused", POINTER, message);
    }

    static Problem refused(String sql, int offset, String message) {
        return refused(at(sql, offset) + message);
    }

    static Problem syntax(String sql, int offset, String message) {
        return Problem.error("sql_syntax", POINTER, at(sql, offset) + message);
    }

    static Problem syntax(String message) {
        return Problem.error("sql_syntax", POINTER, message);
    }

    /** The words that say where {@code offset} is; none where it lies outside. */
    static String at(String sql, int offset) {
        return TextPlace.at(sql, offset);
    }
}
