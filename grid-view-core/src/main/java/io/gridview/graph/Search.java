package io.gridview.graph;

import io.gridview.json.JsonReading;
import io.gridview.json.ObjectFinder;
import io.gridview.json.Pointers;
import io.gridview.spec.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Collects what can be shown: what is whole, and parts that may belong together. */
final class Search {
    private static final ObjectFinder FINDER = new ObjectFinder(StateLimits.TEXT);
    private static final int LEVELS_BELOW = 2;

    /** Faults of texts in which nothing was meant to be found. */
    private static final Set<String> PROSE = Set.of("no_json_object", "not_an_object");

    private final List<StateObject> wholes = new ArrayList<>();
    private final List<StateObject> parts = new ArrayList<>();
    private final List<Problem> faults = new ArrayList<>();
    private int places;

    /** Finished components, and views or replies with their rows beside them. */
    List<StateObject> wholes() {
        return wholes;
    }

    /** Views and replies without rows, and rows without either. */
    List<StateObject> parts() {
        return parts;
    }

    /** What stopped texts from being read. */
    List<Problem> faults() {
        return faults;
    }

    void look(@Nullable Object value, String pointer) {
        look(value, pointer, 0, false);
    }

    private void look(@Nullable Object value, String pointer, int depth, boolean isQuoted) {
        if (value == null || places > StateLimits.PLACES) {
            return;
        }
        if (++places > StateLimits.PLACES) {
            faults.add(Problem.error(
                    "too_large",
                    pointer,
                    "More than " + StateLimits.PLACES + " values stand here; point closer to the component."));
            return;
        }
        StateObject object = object(value, pointer, isQuoted);
        if (object != null) {
            take(object, depth);
            return;
        }
        List<? extends @Nullable Object> items = depth < LEVELS_BELOW ? StateValues.items(value) : null;
        if (items != null) {
            int index = 0;
            for (Object item : items) {
                look(item, pointer + "/" + index++, depth + 1, isQuoted);
            }
        }
    }

    private void take(StateObject object, int depth) {
        if (object.isFinished() || object.isWhole()) {
            wholes.add(object);
            return;
        }
        if (object.isPart()) {
            parts.add(object);
        }
        if (depth < LEVELS_BELOW) {
            object.others().forEach((name, member) -> {
                String pointer = object.pointer() + "/" + Pointers.escape(name);
                look(member, pointer, depth + 1, object.isQuoted());
            });
        }
    }

    /** A map, or the one object that a text holds; null where there is none. */
    private @Nullable StateObject object(Object value, String pointer, boolean inQuote) {
        if (!(value instanceof CharSequence characters)) {
            Map<String, @Nullable Object> members = StateValues.members(value);
            return members == null ? null : new StateObject(pointer, members, inQuote);
        }
        String text = characters.toString().strip();
        if (text.indexOf('{') < 0) {
            return null;
        }
        JsonReading read = FINDER.find(text);
        read.faults().stream()
                .filter(fault -> !PROSE.contains(fault.code()))
                .forEach(fault -> faults.add(fault.<Problem>as(Problem::error).under(pointer)));
        JsonNode json = read.value();
        Map<String, @Nullable Object> members =
                json == null || !read.faults().isEmpty() ? null : StateValues.members(StateTexts.plain(json));
        boolean isQuoted = inQuote || !text.startsWith("{") || !text.endsWith("}");
        return members == null ? null : new StateObject(pointer, members, isQuoted);
    }
}
