package io.gridview.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Makes JSON merge patches (RFC 7396). */
final class MergePatch {
    private MergePatch() {}

    /** The patch that turns {@code from} into {@code to}: null removes a member, lists are replaced whole. */
    static Map<String, @Nullable Object> between(Map<String, ?> from, Map<String, ?> to) {
        Map<String, @Nullable Object> patch = new LinkedHashMap<>();
        for (String name : from.keySet()) {
            if (!to.containsKey(name)) {
                patch.put(name, null);
            }
        }
        to.forEach((name, value) -> {
            Object before = from.get(name);
            if (!Objects.equals(before, value)) {
                patch.put(name, member(before, value));
            }
        });
        return patch;
    }

    @SuppressWarnings("unchecked")
    private static @Nullable Object member(@Nullable Object before, @Nullable Object after) {
        if (before instanceof Map<?, ?> from && after instanceof Map<?, ?> to) {
            return between((Map<String, ?>) from, (Map<String, ?>) to);
        }
        return after;
    }
}
