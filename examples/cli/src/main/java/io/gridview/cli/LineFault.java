package io.gridview.cli;

import io.gridview.spec.Problem;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Says that a line cannot be answered with an artifact. */
final class LineFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient @Nullable JsonNode id;
    private final transient List<Problem> problems;

    LineFault(@Nullable JsonNode id, List<Problem> problems) {
        super(problems.get(0).message());
        this.id = id;
        this.problems = List.copyOf(problems);
    }

    LineFault(@Nullable JsonNode id, Problem problem) {
        this(id, List.of(problem));
    }

    /** A fault of a line that was read, so that its id is known already. */
    LineFault(Problem problem) {
        this(null, problem);
    }

    /** Faults of a line that was read. */
    LineFault(List<Problem> problems) {
        this(null, problems);
    }

    /** The line's id as far as it could be read. */
    @Nullable
    JsonNode id() {
        return id;
    }

    List<Problem> problems() {
        return problems;
    }
}
