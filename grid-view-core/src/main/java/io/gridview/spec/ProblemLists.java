package io.gridview.spec;

import io.gridview.json.DocumentOrder;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** What all readers of this package do with problems. */
final class ProblemLists {
    /** More than this nobody mends in one go. */
    private static final int MOST = 100;

    private ProblemLists() {}

    static List<Problem> inOrder(List<Problem> problems, JsonNode document) {
        return DocumentOrder.sort(problems, Problem::pointer, document);
    }

    static boolean anyError(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }

    static Problem at(String pointer, Problem problem) {
        return new Problem(
                problem.code(),
                problem.severity(),
                pointer,
                problem.message(),
                problem.allowed(),
                problem.didYouMean());
    }

    /** The same reading with the first hundred of its problems. */
    static <T> Reading<T> told(Reading<T> reading) {
        int more = reading.problems().size() - MOST;
        if (more <= 0) {
            return reading;
        }
        List<Problem> told = new ArrayList<>(reading.problems().subList(0, MOST));
        String message = "There are at least " + more + " more problems; they are told when these are mended.";
        told.add(
                reading.isOk()
                        ? Problem.warning("more_problems", "", message)
                        : Problem.error("more_problems", "", message));
        return new Reading<>(reading.value(), told);
    }
}
