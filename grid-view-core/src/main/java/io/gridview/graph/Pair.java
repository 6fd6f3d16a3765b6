package io.gridview.graph;

import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A view or reply and the rows that belong to it, though they stand apart.
 *
 * @param said holds the view or reply
 * @param rows holds the rows
 */
record Pair(StateObject said, StateObject rows) {
    /** The one pair that there is; a problem where there is none, or where it would have to be guessed. */
    static Reading<Pair> of(Search search, List<String> stood) {
        List<StateObject> views = having(search, StateObject::view);
        List<StateObject> said = views.isEmpty() ? having(search, StateObject::reply) : views;
        List<StateObject> rows = having(search, StateObject::rows);
        if (said.size() > 1) {
            return Reading.failed(several(said, views.isEmpty() ? "replies" : "views"));
        }
        if (said.isEmpty()) {
            return search.faults().isEmpty() ? Reading.failed(missing(rows, stood)) : Reading.failed(search.faults());
        }
        if (rows.size() > 1) {
            return Reading.failed(several(rows, "results"));
        }
        if (rows.isEmpty()) {
            List<Problem> problems = new ArrayList<>(search.faults());
            problems.add(withoutRows(said.get(0), views.isEmpty() ? "reply" : "view"));
            return Reading.failed(problems);
        }
        return Reading.of(new Pair(said.get(0), rows.get(0)));
    }

    private static List<StateObject> having(Search search, Function<StateObject, StateObject.@Nullable Part> part) {
        return search.parts().stream()
                .filter(object -> part.apply(object) != null)
                .toList();
    }

    private static Problem withoutRows(StateObject said, String what) {
        String at = said.pointer() + "/rows";
        return said.isQuoted() && said.members().containsKey("rows")
                ? Problem.error(
                        "forbidden_rows", at, "Rows that a model writes are no result; the query's rows are needed.")
                : Problem.error(
                        "missing_rows",
                        at,
                        "There are no rows for the " + what + " at \"" + said.pointer()
                                + "\", neither beside it nor in another step.");
    }

    private static Problem several(List<StateObject> objects, String what) {
        return Problem.error(
                "several_candidates",
                objects.get(1).pointer(),
                "There are " + objects.size() + " " + what + ", the first at \""
                        + objects.get(0).pointer()
                        + "\"; which one is meant is not guessed. Put the rows beside their view or reply.");
    }

    private static Problem missing(List<StateObject> rows, List<String> stood) {
        String alone = rows.isEmpty()
                ? ""
                : " Rows stand at \"" + rows.get(0).pointer() + "\", but no view or reply goes with them.";
        return Problem.error(
                "missing_component",
                "",
                "There is no component, and no view or reply with rows: " + String.join(", ", stood) + "." + alone);
    }
}
