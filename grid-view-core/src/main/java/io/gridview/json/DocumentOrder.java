package io.gridview.json;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import tools.jackson.databind.JsonNode;

/** Puts what was said of a document in the order in which a reader of the document meets it. */
public final class DocumentOrder {
    private DocumentOrder() {}

    /**
     * The items in document order; items at one place keep theirs.
     *
     * @param pointer where an item belongs, as a JSON Pointer; what is missing comes before all that is there
     */
    public static <T> List<T> sort(List<T> items, Function<T, String> pointer, JsonNode document) {
        if (items.size() < 2) {
            return List.copyOf(items);
        }
        record Placed<T>(T item, List<Integer> place) {}
        List<Placed<T>> placed = new ArrayList<>();
        items.forEach(item -> placed.add(new Placed<>(item, place(pointer.apply(item), document))));
        placed.sort(Comparator.comparing(Placed::place, DocumentOrder::compare));
        return placed.stream().map(Placed::item).toList();
    }

    private static List<Integer> place(String pointer, JsonNode document) {
        List<Integer> place = new ArrayList<>();
        JsonNode node = document;
        for (String step : Pointers.steps(pointer)) {
            int position = position(step, node);
            place.add(position);
            node = node.isArray() ? node.path(position) : node.path(step);
        }
        return place;
    }

    private static int position(String step, JsonNode node) {
        if (node.isArray()) {
            return Pointers.index(step);
        }
        int position = 0;
        for (Map.Entry<String, JsonNode> member : node.properties()) {
            if (member.getKey().equals(step)) {
                return position;
            }
            position++;
        }
        return -1;
    }

    private static int compare(List<Integer> a, List<Integer> b) {
        for (int i = 0; i < Math.min(a.size(), b.size()); i++) {
            int order = a.get(i).compareTo(b.get(i));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(a.size(), b.size());
    }
}
