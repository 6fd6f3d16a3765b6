package io.gridview.spec;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** A view under lenient reading: drops what problems point at, and knows where what is left once stood. */
final class LenientParts {
    /** Entries of these are left out whole: half a KPI would be another number. */
    private static final Set<String> WHOLE = Set.of("kpis", "charts");

    private final ObjectNode view;
    private final Map<String, List<Integer>> survivors = new HashMap<>();

    LenientParts(ObjectNode view) {
        this.view = view;
        view.properties().forEach(member -> {
            List<Integer> indexes = new ArrayList<>();
            for (int i = 0; i < member.getValue().size(); i++) {
                indexes.add(i);
            }
            survivors.put(member.getKey(), indexes);
        });
    }

    JsonNode document() {
        return view;
    }

    /** The problem with its pointer into the view as it was at first. */
    Problem original(Problem problem) {
        String[] steps = problem.pointer().split("/", -1);
        List<Integer> indexes = steps.length > 2 ? survivors.get(steps[1]) : null;
        if (indexes == null || !view.path(steps[1]).isArray()) {
            return problem;
        }
        int now = Integer.parseInt(steps[2]);
        steps[2] = Integer.toString(now < indexes.size() ? indexes.get(now) : now);
        return new Problem(
                problem.code(),
                problem.severity(),
                String.join("/", steps),
                problem.message(),
                problem.allowed(),
                problem.didYouMean());
    }

    /**
     * Drops the part that each error points at.
     *
     * @return false where an error points at what no view can do without
     */
    boolean drop(List<Problem> problems) {
        Map<String, Set<Integer>> entries = new HashMap<>();
        boolean progress = false;
        for (Problem problem : problems) {
            String[] steps = problem.pointer().split("/", -1);
            if (!problem.isError() || steps.length < 2 || isVital(steps)) {
                continue;
            }
            progress = true;
            if (steps.length == 2) {
                view.remove(steps[1]);
            } else if (view.path(steps[1]).isArray()) {
                dropEntryOrField(steps, entries);
            } else {
                view.withObject("/" + steps[1]).remove(steps[2]);
            }
        }
        entries.forEach(this::removeEntries);
        return progress;
    }

    /** A view needs its id, and columns that hold anything at all. */
    private boolean isVital(String[] steps) {
        return steps.length == 2 && (steps[1].equals("grid_id") || steps[1].equals("columns"));
    }

    private void dropEntryOrField(String[] steps, Map<String, Set<Integer>> entries) {
        int index = Integer.parseInt(steps[2]);
        JsonNode entry = view.path(steps[1]).path(index);
        boolean whole = steps.length == 3 || WHOLE.contains(steps[1]) || !entry.has(steps[3]) || steps[3].equals("key");
        if (whole) {
            entries.computeIfAbsent(steps[1], list -> new TreeSet<>()).add(index);
        } else {
            ((ObjectNode) entry).remove(steps[3]);
        }
    }

    private void removeEntries(String list, Set<Integer> indexes) {
        List<Integer> downwards = new ArrayList<>(indexes);
        for (int i = downwards.size() - 1; i >= 0; i--) {
            ((ArrayNode) view.get(list)).remove((int) downwards.get(i));
            survivors.get(list).remove((int) downwards.get(i));
        }
    }
}
