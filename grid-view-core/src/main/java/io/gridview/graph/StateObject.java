package io.gridview.graph;

import io.gridview.artifact.GridViewComponent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An object of the state, by what it can give to a component.
 *
 * @param pointer where it stands
 * @param members as the host wrote them
 * @param isQuoted true where it stood in a sentence or a code fence, as models write; then it holds nothing but what a
 *     model may say, a view or a reply, and the readers refuse rows and numbers in it
 */
record StateObject(String pointer, Map<String, @Nullable Object> members, boolean isQuoted) {
    private static final List<String> REPLY = List.of("sql", "purpose", "format");
    private static final List<String> TAKEN = List.of("view", "reply", "rows", "columns", "data");

    /**
     * A part of a component.
     *
     * @param value a map, or a text that a model wrote
     */
    record Part(String pointer, Object value) {}

    /** True for a component, also for a broken one; a step may be called grid_view, too, and hold a view. */
    boolean isFinished() {
        boolean named = GridViewComponent.TYPE.equals(members.get("type"));
        return named && !isQuoted && (members.containsKey("artifact") || !isPart());
    }

    boolean isWhole() {
        return (view() != null || reply() != null) && rows() != null;
    }

    boolean isPart() {
        return view() != null || reply() != null || rows() != null;
    }

    @Nullable
    Part view() {
        Part wrapped = part("view");
        return isBareView() || (isQuoted && wrapped != null) ? new Part(pointer, members) : wrapped;
    }

    /** SQL alone is what a step ran, not what a planner answered. */
    @Nullable
    Part reply() {
        Part said = part("reply");
        boolean flat = members.containsKey("sql") && (members.containsKey("purpose") || members.containsKey("format"));
        if (said != null || !flat) {
            return said;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>(members);
        if (!isQuoted) {
            fields.keySet().retainAll(REPLY);
        }
        return new Part(pointer, fields);
    }

    /** The object that holds the rows and perhaps their columns: this one or its {@code data}. */
    @Nullable
    Part rows() {
        // What stands inside of a view is refused by its reader.
        if (isBareView() || isQuoted) {
            return null;
        }
        if (StateValues.items(members.get("rows")) != null) {
            return new Part(pointer, members);
        }
        Map<String, @Nullable Object> data = StateValues.members(members.get("data"));
        boolean holds = data != null && StateValues.items(data.get("rows")) != null;
        return data != null && holds ? new Part(pointer + "/data", data) : null;
    }

    /** Members in which more may be found. */
    Map<String, @Nullable Object> others() {
        if (isBareView()) {
            return Map.of();
        }
        if (!isPart()) {
            return members;
        }
        Map<String, @Nullable Object> others = new LinkedHashMap<>(members);
        others.keySet().removeAll(TAKEN);
        return others;
    }

    private boolean isBareView() {
        return members.containsKey("grid_id") && members.containsKey("columns") && !members.containsKey("view");
    }

    private @Nullable Part part(String name) {
        Object value = members.get(name);
        return value instanceof Map || value instanceof CharSequence ? new Part(pointer + "/" + name, value) : null;
    }
}
