package io.gridview.examples.chat.catalog;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Catalog files leave out what is empty. */
final class Lists {
    private Lists() {}

    static <T> List<T> orEmpty(@Nullable List<T> list) {
        return list == null ? List.of() : List.copyOf(list);
    }

    static <V> Map<String, V> orEmpty(@Nullable Map<String, V> map) {
        return map == null ? Map.of() : Map.copyOf(map);
    }
}
