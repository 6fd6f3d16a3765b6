package io.gridview.spec;

import io.gridview.json.JsonLimits;
import io.gridview.json.StrictJson;
import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.node.ObjectNode;

/** Checks a view against the columns of its rows. Pointers lead into the view's own JSON, as {@link SpecWriter} has it. */
public final class SpecChecker {
    private static final StrictJson JSON = new StrictJson(new JsonLimits(Integer.MAX_VALUE, 32));

    private SpecChecker() {}

    /**
     * Every problem of the view with these columns, and every error of its own, for views that no reader has seen.
     *
     * @return in the order of the view; empty for none
     */
    public static List<Problem> check(GridViewSpec view, List<ColumnFacts> columns) {
        List<Problem> problems = new ArrayList<>();
        SpecMeaning.check(view, ViewNames.of(view)).stream()
                .filter(Problem::isError)
                .forEach(problems::add);
        problems.addAll(new TableMeaning(view, columns).check());
        return problems.isEmpty() ? List.of() : ProblemLists.inOrder(problems, json(view));
    }

    /**
     * The view without what does not fit these columns, each told as a warning.
     *
     * @return the problems alone where no column is left
     */
    public static Reading<GridViewSpec> lenient(GridViewSpec view, List<ColumnFacts> columns) {
        if (!ProblemLists.anyError(check(view, columns))) {
            return Reading.of(view);
        }
        return ProblemLists.told(ViewDocument.lenient(json(view), List.of(), rest -> {
            GridViewSpec read = SpecBinder.bind(rest);
            List<Problem> problems = check(read, columns);
            boolean empty = read.columns().isEmpty();
            if (!empty) {
                return ProblemLists.anyError(problems) ? Reading.failed(problems) : new Reading<>(read, problems);
            }
            List<Problem> all = new ArrayList<>(problems);
            all.add(Problem.error("too_few", "/columns", "No column of the view is left."));
            return Reading.failed(all);
        }));
    }

    private static ObjectNode json(GridViewSpec view) {
        if (JSON.read(SpecWriter.toJson(view)).value() instanceof ObjectNode object) {
            return object;
        }
        throw new IllegalStateException("A view is written as an object");
    }
}
