package io.gridview.resolve;

import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;

/** Gathers what the reader should know of the numbers, each thing once. */
final class Diagnostics {
    private final List<Problem> found = new ArrayList<>();

    void warn(String code, String pointer, String message) {
        Problem problem = Problem.warning(code, pointer, message);
        if (!found.contains(problem)) {
            found.add(problem);
        }
    }

    List<Problem> all() {
        return List.copyOf(found);
    }
}
