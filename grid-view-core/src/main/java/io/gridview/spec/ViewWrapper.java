package io.gridview.spec;

import io.gridview.json.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes a view out of {@code {"view": …}}, as a visualizer model answers. */
final class ViewWrapper {
    private static final String VIEW = "view";
    private static final String AT_VIEW = "/" + VIEW;

    /** Nobody reads more. */
    private static final int MOST_NEIGHBOURS = 1_000;

    private ViewWrapper() {}

    /**
     * What {@code read} makes of the view, with pointers into the document.
     *
     * @param faults problems of the document that are known already
     * @param lenient whether what stands beside the view may go
     * @param read takes a view and the faults inside it
     */
    static Reading<GridViewSpec> unwrap(
            ObjectNode document,
            List<Problem> faults,
            boolean lenient,
            BiFunction<ObjectNode, List<Problem>, Reading<GridViewSpec>> read) {
        if (!isWrapped(document)) {
            return read.apply(document, faults);
        }
        List<Problem> inside = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Problem fault : faults) {
            if (fault.pointer().startsWith(AT_VIEW + "/")) {
                inside.add(ProblemLists.at(fault.pointer().substring(AT_VIEW.length()), fault));
            } else {
                problems.add(fault);
            }
        }
        problems.addAll(neighbours(document));
        if (lenient) {
            // Of two views none is chosen; everything else beside the view can go.
            problems.replaceAll(problem -> problem.pointer().equals(AT_VIEW) ? problem : problem.asWarning());
        }
        Reading<GridViewSpec> reading = document.get(VIEW) instanceof ObjectNode view
                ? read.apply(view, inside)
                : Reading.failed(Problem.error(
                        "wrong_type", "", "The view is an object, written as JSON and not as text that holds JSON."));
        reading.problems().forEach(problem -> problems.add(problem.under(AT_VIEW)));
        List<Problem> sorted = ProblemLists.inOrder(problems, document);
        return ProblemLists.anyError(sorted) ? Reading.failed(sorted) : new Reading<>(reading.value(), sorted);
    }

    private static List<Problem> neighbours(ObjectNode document) {
        return document.propertyNames().stream()
                .filter(name -> !name.equals(VIEW))
                .limit(MOST_NEIGHBOURS)
                .map(name -> ForbiddenFields.tell(Problem.notAmong(
                        "unknown_field",
                        "/" + Pointers.escape(name),
                        "Nothing but the view stands in this object.",
                        name,
                        List.of(VIEW))))
                .toList();
    }

    /** An object with a view's own required fields is no wrapper. */
    private static boolean isWrapped(JsonNode document) {
        return document.has(VIEW) && !document.has("grid_id") && !document.has("columns");
    }
}
