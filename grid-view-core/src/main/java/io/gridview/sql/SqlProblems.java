package io.gridview.sql;

import io.gridview.spec.Problem;
import java.time.Duration;

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

    static boolean isCancelled(Problem problem) {
        return problem.code().equals(cancelled().code());
    }

    static boolean isTimeout(Problem problem) {
        return problem.code().equals("sql_timeout");
    }

    static Problem unreachable() {
        FailureKind lost = FailureKind.CONNECTION_LOST;
        return Problem.error(lost.code(), POINTER, lost.sentence());
    }

    static Problem timeout(Duration limit) {
        return Problem.error(
                "sql_timeout",
                POINTER,
                "The query took longer than " + limit.toMillis() + " ms and was stopped; ask for less");
    }

    static Problem busy(int most) {
        return Problem.error(
                "sql_busy", POINTER, "There are " + most + " queries running, as many as may; try again later");
    }

    static Problem closed() {
        return Problem.error("sql_closed", POINTER, "The runner was closed and runs no more queries");
    }

    static Problem tooLong(int length, int most) {
        return Problem.error(
                "sql_refused",
                POINTER,
                "The statement has " + length + " characters; at most " + most + " are accepted");
    }
}
