package io.gridview.spec;

import io.gridview.json.JsonFault;
import io.gridview.json.JsonLimits;
import io.gridview.json.ObjectFinder;
import io.gridview.json.SchemaFault;
import io.gridview.json.SchemaValidator;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Reads views from JSON: the one object in the text, its schema, then its meaning; all problems at once. */
public final class SpecReader {
    private static final ObjectFinder FINDER = new ObjectFinder(JsonLimits.DOCUMENT);
    private static final SchemaValidator SCHEMA = new SchemaValidator("grid-view-spec.v1.json");
    private static final String WRAPPER = "view";

    private SpecReader() {}

    /** The JSON Schema of a view. */
    public static String schema() {
        return SCHEMA.text();
    }

    /**
     * Reads strictly: any error refuses the view.
     *
     * @param text a view, or {@code {"view": …}}; a code fence or a sentence around it is skipped
     * @return the view, perhaps with warnings, or every problem with its pointer into the object of the text
     */
    public static Reading<GridViewSpec> read(String text) {
        try {
            return read(FINDER.find(text));
        } catch (JsonFault fault) {
            return Reading.failed(Problem.error(fault.code(), fault.pointer(), fault.message()));
        }
    }

    /** Reads a view given as maps, lists, strings, numbers and booleans. */
    public static Reading<GridViewSpec> read(Map<String, ?> view) {
        return read(JsonTree.text(view));
    }

    /**
     * Reads leniently: exactly the broken parts are left out, each reported as a warning. A KPI or chart with any
     * mistake is left out whole, so that no number changes its meaning.
     *
     * @return the view with the warnings, or the problems where nothing can be built
     */
    public static Reading<GridViewSpec> readLenient(String text) {
        try {
            return lenient(FINDER.find(text));
        } catch (JsonFault fault) {
            return Reading.failed(Problem.error(fault.code(), fault.pointer(), fault.message()));
        }
    }

    private static Reading<GridViewSpec> read(JsonNode document) {
        String prefix = isWrapped(document) ? "/" + WRAPPER : "";
        JsonNode view = prefix.isEmpty() ? document : document.get(WRAPPER);
        Reading<GridViewSpec> reading = check(view);
        return new Reading<>(
                reading.value(),
                reading.problems().stream().map(problem -> problem.under(prefix)).toList());
    }

    private static Reading<GridViewSpec> check(JsonNode view) {
        List<Problem> problems = new ArrayList<>(structure(view));
        if (!problems.isEmpty()) {
            return Reading.failed(problems);
        }
        GridViewSpec spec = SpecBinder.bind(view);
        List<Problem> meaning = SpecMeaning.check(spec);
        return meaning.stream().anyMatch(Problem::isError)
                ? Reading.failed(DocumentOrder.sort(meaning, view))
                : new Reading<>(spec, DocumentOrder.sort(meaning, view));
    }

    private static List<Problem> structure(JsonNode view) {
        List<Problem> forbidden = Forbidden.inView(view);
        List<String> known = forbidden.stream().map(Problem::pointer).toList();
        Stream<Problem> schema = SCHEMA.validate(view).stream()
                .map((SchemaFault fault) -> SchemaProblems.of(fault))
                .filter(problem -> !known.contains(problem.pointer()));
        return DocumentOrder.sort(Stream.concat(forbidden.stream(), schema).toList(), view);
    }

    /** A visualizer model wraps its view; an object with a view's own fields beside it is no such wrapper. */
    private static boolean isWrapped(JsonNode document) {
        return document.size() == 1 && document.path(WRAPPER).isObject();
    }

    private static Reading<GridViewSpec> lenient(JsonNode document) {
        String prefix = isWrapped(document) ? "/" + WRAPPER : "";
        JsonNode view = prefix.isEmpty() ? document : document.get(WRAPPER);
        LenientParts parts = new LenientParts((ObjectNode) view.deepCopy());
        List<Problem> dropped = new ArrayList<>();
        Reading<GridViewSpec> reading = check(parts.document());
        while (!reading.isOk()) {
            List<Problem> errors = reading.problems().stream()
                    .filter(Problem::isError)
                    .map(parts::original)
                    .toList();
            boolean progress = parts.drop(reading.problems());
            dropped.addAll(errors);
            if (!progress) {
                return Reading.failed(
                        dropped.stream().map(problem -> problem.under(prefix)).toList());
            }
            reading = check(parts.document());
        }
        List<Problem> problems = new ArrayList<>();
        dropped.forEach(problem -> problems.add(problem.asWarning().under(prefix)));
        reading.problems().forEach(problem -> problems.add(parts.original(problem).under(prefix)));
        return new Reading<>(reading.value(), problems);
    }
}
