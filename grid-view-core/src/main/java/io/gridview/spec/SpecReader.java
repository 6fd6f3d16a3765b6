package io.gridview.spec;

import io.gridview.json.JsonLimits;
import io.gridview.json.JsonReading;
import io.gridview.json.ObjectFinder;
import io.gridview.json.Pointers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Reads views from JSON: the one object in the text, its schema, then its meaning; all problems at once. */
public final class SpecReader {
    private static final ObjectFinder FINDER = new ObjectFinder(JsonLimits.DOCUMENT);
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final String WRAPPER = "view";
    private static final String WRAPPED = "/" + WRAPPER;

    /** Nobody reads more. */
    private static final int MOST_NEIGHBOURS = 1_000;

    private SpecReader() {}

    /** The JSON Schema of a view. */
    public static String schema() {
        return ViewDocument.SCHEMA.text();
    }

    /**
     * Reads strictly: any error refuses the view.
     *
     * @param text a view, or {@code {"view": …}}; a code fence or a sentence around it is skipped
     * @return the view, perhaps with warnings, or up to a hundred problems in document order, with pointers into the
     *     object of the text
     */
    public static Reading<GridViewSpec> read(String text) {
        return read(FINDER.find(text), false);
    }

    /**
     * Reads strictly a view given as maps, lists, strings, numbers and booleans.
     *
     * @return as for a text; {@code invalid_json} where the map has no form in JSON
     */
    public static Reading<GridViewSpec> read(Map<String, ?> view) {
        String text;
        try {
            text = MAPPER.writeValueAsString(view);
        } catch (JacksonException noJson) {
            return Reading.failed(
                    Problem.error("invalid_json", "", "The map has no form in JSON; give plain values only."));
        }
        return read(text);
    }

    /**
     * Reads leniently: exactly the broken parts are left out, each told as a warning. A KPI or chart goes as a whole
     * unless only its looks are broken, so that no number changes its meaning.
     *
     * @return the view with the warnings, or the problems where nothing can be built
     */
    public static Reading<GridViewSpec> readLenient(String text) {
        return read(FINDER.find(text), true);
    }

    private static Reading<GridViewSpec> read(JsonReading json, boolean lenient) {
        List<Problem> faults = json.faults().stream().map(ProblemLists::of).toList();
        if (!(json.value() instanceof ObjectNode document)) {
            return Reading.failed(faults);
        }
        return ProblemLists.told(isWrapped(document) ? unwrap(document, faults, lenient) : read(document, faults, lenient));
    }

    /** What stands beside the wrapped view belongs to no view. */
    private static Reading<GridViewSpec> unwrap(ObjectNode document, List<Problem> faults, boolean lenient) {
        List<Problem> inside = new ArrayList<>();
        List<Problem> problems = new ArrayList<>();
        for (Problem fault : faults) {
            if (fault.pointer().startsWith(WRAPPED + "/")) {
                inside.add(ProblemLists.at(fault.pointer().substring(WRAPPED.length()), fault));
            } else {
                problems.add(fault);
            }
        }
        document.propertyNames().stream()
                .filter(name -> !name.equals(WRAPPER))
                .limit(MOST_NEIGHBOURS)
                .forEach(name -> problems.add(neighbour(name)));
        if (lenient) {
            // Of two views none is chosen; everything else beside the view can go.
            problems.replaceAll(problem -> problem.pointer().equals(WRAPPED) ? problem : problem.asWarning());
        }
        Reading<GridViewSpec> reading = read((ObjectNode) document.get(WRAPPER), inside, lenient);
        reading.problems().forEach(problem -> problems.add(problem.under(WRAPPED)));
        List<Problem> sorted = ProblemLists.inOrder(problems, document);
        return ProblemLists.anyError(sorted) ? Reading.failed(sorted) : new Reading<>(reading.value(), sorted);
    }

    private static Problem neighbour(String name) {
        return ForbiddenFields.tell(Problem.notAmong(
                "unknown_field",
                "/" + Pointers.escape(name),
                "Nothing but the view stands in this object.",
                name,
                List.of(WRAPPER)));
    }

    private static Reading<GridViewSpec> read(ObjectNode view, List<Problem> faults, boolean lenient) {
        if (lenient) {
            return ViewDocument.lenient(view, faults, ViewDocument::read);
        }
        Reading<GridViewSpec> reading = ViewDocument.read(view);
        if (faults.isEmpty()) {
            return reading;
        }
        // The value at a fault is not the one that was meant, so nothing more is said of it.
        List<String> said = faults.stream().map(Problem::pointer).toList();
        List<Problem> problems = new ArrayList<>(faults);
        reading.problems().stream()
                .filter(problem -> !said.contains(problem.pointer()))
                .forEach(problems::add);
        return Reading.failed(ProblemLists.inOrder(problems, view));
    }

    /** A visualizer model wraps its view; an object with a view's own required fields is no wrapper. */
    private static boolean isWrapped(JsonNode document) {
        return document.path(WRAPPER).isObject() && !document.has("grid_id") && !document.has("columns");
    }
}
