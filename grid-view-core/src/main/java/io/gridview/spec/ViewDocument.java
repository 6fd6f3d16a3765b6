package io.gridview.spec;

import io.gridview.json.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ObjectNode;

/** Reads a view that is already a JSON object: its structure by the schema, then what it means. */
final class ViewDocument {
    static final SchemaValidator SCHEMA = new SchemaValidator("view.v1.json");

    /** Mending a view takes two or three rounds; one with more wrong than this is no view. */
    private static final int MOST_ROUNDS = 10;

    private static final int MOST_MENDED = 500;

    private ViewDocument() {}

    /** The view, or every problem of its structure and, as far as that can be told beside them, of its meaning. */
    static Reading<GridViewSpec> read(ObjectNode view) {
        List<Problem> problems = new ArrayList<>();
        SCHEMA.validate(view).forEach(fault -> problems.add(ForbiddenFields.tell(ProblemLists.of(fault))));
        ViewNames names = ViewNames.of(view);
        if (problems.isEmpty()) {
            GridViewSpec spec = SpecBinder.bind(view);
            problems.addAll(SpecMeaning.check(spec, names));
            List<Problem> sorted = ProblemLists.inOrder(problems, view);
            return ProblemLists.anyError(sorted) ? Reading.failed(sorted) : new Reading<>(spec, sorted);
        }
        problems.addAll(meaningOfTheRest(view, problems, names));
        return Reading.failed(ProblemLists.inOrder(problems, view));
    }

    /** What can be said of the parts that no problem has touched. */
    private static List<Problem> meaningOfTheRest(ObjectNode view, List<Problem> problems, ViewNames names) {
        LenientParts rest = new LenientParts(view);
        rest.drop(problems);
        rest.view().put("grid_id", "any");
        if (!rest.view().path("columns").isArray()) {
            rest.view().remove("columns");
        }
        if (!SCHEMA.validate(rest.view()).stream()
                .allMatch(fault -> fault.pointer().equals("/columns"))) {
            return names.duplicates();
        }
        List<Problem> found = names.duplicates();
        SpecMeaning.checkParts(SpecBinder.bind(rest.view()), names)
                .forEach(problem -> found.add(rest.original(problem)));
        return found;
    }

    /**
     * The view without its broken parts, each told as a warning, or the problems where nothing can be built.
     *
     * @param before problems that are known already; they are mended with the others
     * @param strict reads what is left of the view
     */
    static Reading<GridViewSpec> lenient(
            ObjectNode view, List<Problem> before, Function<ObjectNode, Reading<GridViewSpec>> strict) {
        LenientParts parts = new LenientParts(view);
        List<Problem> found = new ArrayList<>(before);
        List<Problem> round = before;
        for (int i = 0; i < MOST_ROUNDS && found.size() <= MOST_MENDED; i++) {
            if (!parts.drop(round)) {
                if (i == 0) {
                    found.addAll(strict.apply(view).problems());
                }
                return Reading.failed(ProblemLists.inOrder(found, view));
            }
            Reading<GridViewSpec> reading = strict.apply(parts.view());
            boolean ok = reading.isOk();
            reading.problems().stream()
                    .filter(problem -> ok || problem.isError())
                    .forEach(problem -> found.add(parts.original(problem)));
            if (ok) {
                List<Problem> warnings = found.stream().map(Problem::asWarning).toList();
                return new Reading<>(reading.value(), ProblemLists.inOrder(warnings, view));
            }
            round = reading.problems();
        }
        return Reading.failed(ProblemLists.inOrder(found, view));
    }
}
