package io.gridview.push;

import io.gridview.spec.Problem;

/** An engine that did not answer. */
public final class EngineException extends Exception {
    private static final long serialVersionUID = 1;

    private final transient Problem problem;

    /** @param problem why, without data */
    public EngineException(Problem problem) {
        super(problem.message());
        this.problem = problem;
    }

    /** Why there is no answer. */
    public Problem problem() {
        return problem;
    }

    /** Whether another statement may fare better: neither time is up nor does anybody wait no more. */
    boolean isOfStatement() {
        return !problem.code().equals("sql_timeout") && !problem.code().equals("sql_cancelled");
    }
}
