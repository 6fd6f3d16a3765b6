package io.gridview.spec;

import io.gridview.json.Pointers;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A view from which broken parts are taken out; it knows where what is left once stood. */
final class LenientParts {
    private final ObjectNode view;
    private final IdentityHashMap<JsonNode, List<Integer>> survivors = new IdentityHashMap<>();

    /** Works on a copy of the view. */
    LenientParts(ObjectNode view) {
        this.view = view.deepCopy();
        remember(this.view);
    }

    ObjectNode view() {
        return view;
    }

    private void remember(JsonNode node) {
        if (node.isArray()) {
            List<Integer> indexes = new ArrayList<>();
            for (int i = 0; i < node.size(); i++) {
                indexes.add(i);
            }
            survivors.put(node, indexes);
        }
        node.forEach(this::remember);
    }

    /** The problem with its pointer into the view as it was at first. */
    Problem original(Problem problem) {
        StringBuilder pointer = new StringBuilder();
        JsonNode node = view;
        for (String step : Pointers.steps(problem.pointer())) {
            List<Integer> indexes = survivors.get(node);
            if (indexes == null) {
                pointer.append('/').append(Pointers.escape(step));
                node = node.path(step);
            } else {
                int now = Integer.parseInt(step);
                pointer.append('/').append(indexes.get(now));
                node = node.path(now);
            }
        }
        return ProblemLists.at(pointer.toString(), problem);
    }

    /**
     * Takes out the part that each error breaks.
     *
     * @return false where one of them breaks what no view can do without
     */
    boolean drop(List<Problem> problems) {
        IdentityHashMap<ArrayNode, Set<Integer>> entries = new IdentityHashMap<>();
        List<BrokenPart> parts = problems.stream()
                .filter(Problem::isError)
                .map(problem -> BrokenPart.of(problem, view))
                .toList();
        parts.forEach(part -> take(part, entries));
        entries.forEach((array, indexes) -> {
            List<Integer> downwards = new ArrayList<>(indexes);
            for (int i = downwards.size() - 1; i >= 0; i--) {
                int index = downwards.get(i);
                array.remove(index);
                List<Integer> kept = survivors.get(array);
                if (kept != null) {
                    kept.subList(index, index + 1).clear();
                }
            }
        });
        return parts.stream().allMatch(BrokenPart::isDispensable);
    }

    private void take(BrokenPart part, IdentityHashMap<ArrayNode, Set<Integer>> entries) {
        if (part.steps().isEmpty()) {
            return;
        }
        int last = part.steps().size() - 1;
        JsonNode parent = view;
        for (String step : part.steps().subList(0, last)) {
            parent = parent.isArray() ? parent.path(Pointers.index(step)) : parent.path(step);
        }
        String key = part.steps().get(last);
        if (parent instanceof ObjectNode object) {
            object.remove(key);
        } else if (parent instanceof ArrayNode array) {
            int first = Pointers.index(key);
            int end = part.andAllAfter() ? array.size() : Math.min(first + 1, array.size());
            for (int i = first; i < end && first >= 0; i++) {
                entries.computeIfAbsent(array, list -> new TreeSet<>()).add(i);
            }
        }
    }
}
