package io.gridview.spec;

import io.gridview.json.JsonLimits;
import io.gridview.json.JsonReading;
import io.gridview.json.ObjectFinder;
import io.gridview.json.StrictJson;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads views: the one object in the text, its structure, then its meaning; all problems at once. Immutable, safe for
 * many threads.
 *
 * <p>A strict reader refuses a view for any error. A lenient one leaves out exactly the broken parts, each told as a
 * warning: a KPI or chart goes as a whole unless only its looks are broken, so that no number changes its meaning.
 */
public final class SpecReader {
    private static final ObjectFinder FINDER = new ObjectFinder(JsonLimits.DOCUMENT);
    private static final StrictJson OWN =
            new StrictJson(new JsonLimits(Integer.MAX_VALUE, JsonLimits.DOCUMENT.depth()));
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SpecReader STRICT = new SpecReader(false, new ViewDocument(null));
    private static final SpecReader LENIENT = new SpecReader(true, new ViewDocument(null));

    private final boolean lenient;
    private final ViewDocument document;

    private SpecReader(boolean lenient, ViewDocument document) {
        this.lenient = lenient;
        this.document = document;
    }

    /** Refuses a view for any error. */
    public static SpecReader strict() {
        return STRICT;
    }

    /** Leaves broken parts out and tells each as a warning. */
    public static SpecReader lenient() {
        return LENIENT;
    }

    /** The same reader, checking also what a view says of these columns of its rows. */
    public SpecReader against(List<ColumnFacts> columns) {
        return new SpecReader(lenient, new ViewDocument(List.copyOf(columns)));
    }

    /** The JSON Schema of a view. */
    public static String schema() {
        return ViewDocument.SCHEMA.text();
    }

    /**
     * Reads a view.
     *
     * @param text a view, or {@code {"view": …}}; a code fence or a sentence around it is skipped
     * @return the view, perhaps with warnings, or up to a hundred problems in document order, with pointers into the
     *     object of the text
     */
    public Reading<GridViewSpec> read(String text) {
        JsonReading json = FINDER.find(text);
        return json.value() instanceof ObjectNode object
                ? ProblemLists.told(ViewWrapper.unwrap(object, faults(json), lenient, this::document))
                : Reading.failed(faults(json));
    }

    /**
     * Reads a view given as maps, lists, strings, numbers and booleans.
     *
     * @return as for a text; {@code invalid_json} where the map has no form in JSON
     */
    public Reading<GridViewSpec> read(Map<String, ?> view) {
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
     * Checks a view that was made in Java as if it had been read.
     *
     * @return pointers lead into the view's own JSON
     */
    public Reading<GridViewSpec> check(GridViewSpec view) {
        JsonReading json = OWN.read(SpecWriter.toJson(view));
        return json.value() instanceof ObjectNode object
                ? ProblemLists.told(document(object, faults(json)))
                : Reading.failed(faults(json));
    }

    private Reading<GridViewSpec> document(ObjectNode view, List<Problem> faults) {
        return lenient ? document.lenient(view, faults) : document.strict(view, faults);
    }

    private static List<Problem> faults(JsonReading json) {
        return json.faults().stream().map(fault -> fault.as(Problem::error)).toList();
    }
}
