package io.gridview;

import io.gridview.spec.Problem;
import io.gridview.spec.Problems;
import java.util.List;
import java.util.stream.Collectors;

/** Says that an input cannot be used, with every problem found in it. */
public final class GridViewException extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    /** @param problems at least one, errors and warnings, in document order */
    public GridViewException(List<Problem> problems) {
        super(problems.stream()
                .map(problem -> problem.code() + " at \"" + problem.pointer() + "\": " + problem.message())
                .collect(Collectors.joining("; ")));
        this.problems = List.copyOf(problems);
    }

    /** Every problem found, errors and warnings, in document order. */
    public List<Problem> problems() {
        return problems;
    }

    /** The problems as {@link Problems#toFeedback(List) text for a model} that tries again. */
    public String toFeedback() {
        return Problems.toFeedback(problems);
    }
}
