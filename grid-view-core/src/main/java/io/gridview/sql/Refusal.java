package io.gridview.sql;

import io.gridview.spec.Problem;
import java.util.List;

/** Ends work on a statement with problems of its request. */
final class Refusal extends Exception {
    private static final long serialVersionUID = 1;

    private final transient List<Problem> problems;
    private final boolean refused;

    private Refusal(List<Problem> problems, boolean refused) {
        super("The request is not accepted", null, false, false);
        this.problems = List.copyOf(problems);
        this.refused = refused;
    }

    static Refusal of(List<Problem> problems) {
        return new Refusal(problems, true);
    }

    static Refusal failed(Problem problem) {
        return new Refusal(List.of(problem), false);
    }

    <T> Outcome<T> outcome() {
        return refused ? Outcome.refused(problems) : Outcome.failed(problems.get(0));
    }
}
