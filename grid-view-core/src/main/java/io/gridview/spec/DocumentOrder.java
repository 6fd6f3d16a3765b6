package io.gridview.spec;

import io.gridview.json.Pointers;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Puts problems in the order in which a reader of the document meets them. */
final class DocumentOrder {
    private final Map<String, Integer> places = new HashMap<>();

    private DocumentOrder(JsonNode document) {
        walk(document, "");
    }

    static List<Problem> sort(List<Problem> problems, JsonNode document) {
        DocumentOrder order = new DocumentOrder(document);
        List<Problem> sorted = new ArrayList<>(problems);
        sorted.sort(Comparator.comparingInt(problem -> order.place(problem.pointer())));
        return sorted;
    }

    private void walk(JsonNode node, String pointer) {
        places.put(pointer, places.size());
        if (node.isObject()) {
            node.properties().forEach(member -> walk(member.getValue(), pointer + "/" + Pointers.escape(member.getKey())));
        } else if (node.isArray()) {
            for (int i = 0; i < node.size(); i++) {
                walk(node.get(i), pointer + "/" + i);
            }
        }
    }

    /** What is missing is met where its parent stands. */
    private int place(String pointer) {
        String at = pointer;
        Integer place = places.get(at);
        while (place == null && !at.isEmpty()) {
            at = at.substring(0, at.lastIndexOf('/'));
            place = places.get(at);
        }
        return place == null ? 0 : place;
    }
}
