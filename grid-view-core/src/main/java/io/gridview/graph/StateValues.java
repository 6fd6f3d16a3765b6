package io.gridview.graph;

import io.gridview.json.Pointers;
import io.gridview.json.Quoted;
import java.lang.reflect.Array;
import java.util.AbstractMap.SimpleImmutableEntry;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The maps, lists and arrays of a state, whatever classes the host uses for them. */
final class StateValues {
    private static final Class<?> MAP_OF = Map.of("a", 1, "b", 2).getClass();
    private static final int MOST_NAMED = 8;
    private static final int MOST_NAME = 40;

    private StateValues() {}

    /**
     * What a pointer leads to.
     *
     * @param isThere false where the way ends before
     */
    record Place(@Nullable Object value, boolean isThere) {
        static final Place NOTHING = new Place(null, false);

        String inWords() {
            return isThere ? words(value) : "nothing";
        }
    }

    static Place at(@Nullable Object state, String pointer) {
        Object value = state;
        for (String step : Pointers.steps(pointer)) {
            Map<String, @Nullable Object> members = members(value);
            List<? extends @Nullable Object> items = members == null ? items(value) : null;
            if (members != null && members.containsKey(step)) {
                value = members.get(step);
            } else if (items != null && step.matches("0|[1-9]\\d{0,8}") && Integer.parseInt(step) < items.size()) {
                value = items.get(Integer.parseInt(step));
            } else {
                return Place.NOTHING;
            }
        }
        return new Place(value, true);
    }

    /** The members whose names are texts, in the map's order, or by name where it has none; null for no map. */
    static @Nullable Map<String, @Nullable Object> members(@Nullable Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            return null;
        }
        List<Map.Entry<String, @Nullable Object>> entries = new ArrayList<>();
        map.forEach((key, member) -> {
            if (key instanceof String name) {
                entries.add(entry(name, member));
            }
        });
        boolean hashed = map instanceof HashMap && !(map instanceof LinkedHashMap);
        if (hashed || map.getClass() == MAP_OF) {
            entries.sort(Comparator.comparing(Map.Entry::getKey));
        }
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        entries.forEach(entry -> members.put(entry.getKey(), entry.getValue()));
        return members;
    }

    private static Map.Entry<String, @Nullable Object> entry(String name, @Nullable Object member) {
        return new SimpleImmutableEntry<>(name, member);
    }

    /** The items of a list, another collection or an array; null for anything else, also for bytes. */
    static @Nullable List<? extends @Nullable Object> items(@Nullable Object value) {
        if (value instanceof List<?> list) {
            return list;
        }
        if (value instanceof Collection<?> collection) {
            return new ArrayList<>(collection);
        }
        if (value instanceof Object[] array) {
            return Arrays.asList(array);
        }
        if (value == null || !value.getClass().isArray() || value instanceof byte[]) {
            return null;
        }
        List<@Nullable Object> items = new ArrayList<>();
        for (int i = 0; i < Array.getLength(value); i++) {
            items.add(Array.get(value, i));
        }
        return items;
    }

    private static String words(@Nullable Object value) {
        if (value == null) {
            return "null";
        }
        if (value instanceof CharSequence) {
            return "a text without a component";
        }
        Map<String, @Nullable Object> members = members(value);
        if (members != null) {
            return members.isEmpty() ? "an empty object" : "an object with " + names(members);
        }
        List<?> items = items(value);
        return items == null ? "a single value" : "a list of " + items.size();
    }

    private static String names(Map<String, ?> members) {
        String first = members.keySet().stream()
                .limit(MOST_NAMED)
                .map(name -> '"' + Quoted.cut(name, MOST_NAME) + '"')
                .collect(Collectors.joining(", "));
        int more = members.size() - MOST_NAMED;
        return more > 0 ? first + " and " + more + " more" : first;
    }
}
