package io.gridview.spec;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Hands on the members that an object has; of those it has not, a builder keeps the default. */
final class Members {
    private Members() {}

    /** A member that the schema requires. */
    static String text(JsonNode object, String name) {
        return object.get(name).stringValue();
    }

    static @Nullable String optional(JsonNode object, String name) {
        JsonNode value = object.get(name);
        return value == null ? null : value.stringValue();
    }

    static <E extends Enum<E>> @Nullable E optional(JsonNode object, String name, Class<E> type) {
        JsonNode value = object.get(name);
        return value == null ? null : constant(type, value);
    }

    static void text(JsonNode object, String name, Consumer<String> to) {
        with(object, name, value -> to.accept(value.stringValue()));
    }

    static void flag(JsonNode object, String name, Consumer<Boolean> to) {
        with(object, name, value -> to.accept(value.booleanValue()));
    }

    /** A whole number, however it is written. */
    static void whole(JsonNode object, String name, IntConsumer to) {
        with(object, name, value -> to.accept(value.intValue()));
    }

    static <E extends Enum<E>> void word(JsonNode object, String name, Class<E> type, Consumer<E> to) {
        with(object, name, value -> to.accept(constant(type, value)));
    }

    static void each(JsonNode object, String name, Consumer<JsonNode> to) {
        object.path(name).forEach(to);
    }

    static void with(JsonNode object, String name, Consumer<JsonNode> to) {
        JsonNode value = object.get(name);
        if (value != null) {
            to.accept(value);
        }
    }

    /** The constant that is called so on the wire. */
    static <E extends Enum<E>> E constant(Class<E> type, JsonNode word) {
        return Enum.valueOf(type, word.stringValue().toUpperCase(Locale.ROOT));
    }
}
