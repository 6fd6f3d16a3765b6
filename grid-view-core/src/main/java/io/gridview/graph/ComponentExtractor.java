package io.gridview.graph;

import io.gridview.GridRenderer;
import io.gridview.json.JsonReading;
import io.gridview.json.StrictJson;
import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Finds the components of an answer in the state of an agent graph; immutable, safe for many threads.
 *
 * <p>At each path, or one or two levels below it (a list, a map from step to result), this is understood, as objects or
 * as texts that hold one JSON object:
 *
 * <ul>
 *   <li>a finished component, {@code {"type": "grid_view", "artifact": …}}: passed on as it is
 *   <li>{@code {"view": …, "rows": …, "columns": …}}: built; the view may be a model's text
 *   <li>{@code {"sql", "purpose", "format", "rows", "columns"}} or {@code {"reply": …, "rows": …}}: presented
 *   <li>a view or reply in one step and rows in another: taken together where there is exactly one of each
 * </ul>
 *
 * <p>Rows are lists in the order of {@code columns} (names or {@code {name, type}}) or maps, and may stand with their
 * columns in a {@code data} beside the view; they are read as the Java values they are. Where a view stands beside a
 * reply, the view is shown. No input makes these methods throw.
 */
public final class ComponentExtractor {
    private static final StrictJson JSON = new StrictJson(StateLimits.TEXT);

    private final Assembly assembly;
    private final List<String> paths;

    /** Looks at {@code /final_output} first, then at {@code /intermediate_results}. */
    public ComponentExtractor(GridRenderer renderer) {
        this(new Assembly(renderer), List.of("/final_output", "/intermediate_results"));
    }

    private ComponentExtractor(Assembly assembly, List<String> paths) {
        this.assembly = assembly;
        this.paths = paths;
    }

    /**
     * The same extractor with other places to look at.
     *
     * @param pointers JSON Pointers; those after one that holds a whole component are not looked at
     * @throws IllegalArgumentException for none, or for a text that is no JSON Pointer
     */
    public ComponentExtractor at(List<String> pointers) {
        if (pointers.isEmpty() || pointers.stream().anyMatch(path -> !path.isEmpty() && !path.startsWith("/"))) {
            throw new IllegalArgumentException("Paths are JSON Pointers such as /final_output, not " + pointers);
        }
        return new ComponentExtractor(assembly, List.copyOf(pointers));
    }

    /** The components of a state that is maps, lists, arrays, texts and values. */
    public Extraction extract(Map<String, ?> state) {
        return extract(Objects.requireNonNull(state, "state"), List.of());
    }

    /** The components of a state written as JSON. */
    public Extraction extract(String json) {
        JsonReading read = JSON.read(json);
        List<Problem> faults = read.faults().stream()
                .<Problem>map(fault -> fault.as(Problem::error))
                .toList();
        if (read.value() == null) {
            return new Extraction(List.of(), faults);
        }
        return extract(StateTexts.plain(read.value()), faults);
    }

    /** A fault beside the places looked at, such as a key that stands twice among the messages, concerns nobody. */
    private Extraction extract(@Nullable Object state, List<Problem> faults) {
        Search search = new Search();
        List<String> stood = new ArrayList<>();
        for (String path : paths) {
            List<Problem> here =
                    faults.stream().filter(fault -> concerns(fault, path)).toList();
            if (!here.isEmpty()) {
                return new Extraction(List.of(), here);
            }
            StateValues.Place place = StateValues.at(state, path);
            stood.add("at " + (path.isEmpty() ? "the top" : path) + " stands " + place.inWords());
            search.look(place.value(), path);
            if (!search.wholes().isEmpty()) {
                break;
            }
        }
        return assembly.of(search, stood);
    }

    private static boolean concerns(Problem fault, String path) {
        return (fault.pointer() + "/").startsWith(path + "/") || (path + "/").startsWith(fault.pointer() + "/");
    }
}
