package io.gridview.resolve;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A JSON object under construction that reads like one; members keep their order. */
final class Json {
    private final Map<String, @Nullable Object> members = new LinkedHashMap<>();

    private Json() {}

    static Json object() {
        return new Json();
    }

    /** Adds a member. */
    Json with(String name, @Nullable Object value) {
        members.put(name, value);
        return this;
    }

    /** Adds a member where {@code wanted}, and only then. */
    Json withIf(boolean wanted, String name, @Nullable Object value) {
        return wanted ? with(name, value) : this;
    }

    Map<String, @Nullable Object> map() {
        return members;
    }
}
