package io.gridview.sql;

import io.gridview.spec.Problem;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What came of work that may be refused or fail.
 *
 * @param value the answer; null exactly where there is a problem
 * @param problems why there is none
 * @param refused whether nothing ran, so that another request could do better
 */
record Outcome<T>(@Nullable T value, List<Problem> problems, boolean refused) {

    static <T> Outcome<T> of(T value) {
        return new Outcome<>(value, List.of(), false);
    }

    static <T> Outcome<T> refused(List<Problem> problems) {
        return new Outcome<>(null, problems, true);
    }

    static <T> Outcome<T> failed(Problem problem) {
        return new Outcome<>(null, List.of(problem), false);
    }

    <R> R fold(Function<T, R> done, Function<List<Problem>, R> whenRefused, Function<Problem, R> whenFailed) {
        if (value != null) {
            return done.apply(value);
        }
        return refused ? whenRefused.apply(problems) : whenFailed.apply(problems.get(0));
    }
}
