package io.gridview.data;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Gives an order to maps and sets that have none, so that the same rows give the same table in every run: the JDK
 * shuffles {@code Map.of} and {@code Set.of} anew in each process.
 */
final class Ordered {
    private static final Class<?> UNORDERED_MAP = Map.of().getClass();
    private static final Class<?> UNORDERED_SET = Set.of().getClass();
    private static final Class<?> UNORDERED_PAIR = Set.of(1, 2).getClass();

    private Ordered() {}

    /** False for {@code HashMap}, {@code Map.of} and {@code Map.copyOf}. */
    static boolean hasOrder(Map<?, ?> map) {
        boolean hashed = map instanceof HashMap && !(map instanceof LinkedHashMap);
        return !hashed && map.getClass() != UNORDERED_MAP;
    }

    /** A map's entries in its own order, or by the text of their keys. */
    static <K, V> Collection<Map.Entry<K, V>> entries(Map<K, V> map) {
        if (hasOrder(map)) {
            return map.entrySet();
        }
        return map.entrySet().stream()
                .sorted(Comparator.comparing(entry -> String.valueOf(entry.getKey())))
                .toList();
    }

    /** A set's items in its own order, or by their text. */
    static Collection<?> items(Set<?> set) {
        boolean hashed = set instanceof HashSet && !(set instanceof LinkedHashSet);
        Class<?> type = set.getClass();
        if (!hashed && type != UNORDERED_SET && type != UNORDERED_PAIR) {
            return set;
        }
        // By text, as the items need not be comparable with each other.
        return set.stream().sorted(Comparator.comparing(String::valueOf)).toList();
    }
}
