package io.gridview.json;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with a JSON text or document.
 *
 * @param code a stable code such as {@code invalid_json}
 * @param pointer JSON Pointer to the place; empty for the whole text
 * @param message what is wrong and what would be right
 * @param allowed the words that would be accepted, empty where there is no such list
 * @param didYouMean the nearest of them; null where none is near
 */
public record JsonFault(
        String code,
        String pointer,
        String message,
        List<String> allowed,
        @Nullable String didYouMean) {
    public JsonFault {
        allowed = List.copyOf(allowed);
    }

    /** Takes the parts of a fault in their order. */
    @FunctionalInterface
    public interface Maker<T> {
        /** What is made of them. */
        T make(String code, String pointer, String message, List<String> allowed, @Nullable String didYouMean);
    }

    /** The fault in the words of a package above, which has its own problems. */
    public <T> T as(Maker<T> maker) {
        return maker.make(code, pointer, message, allowed, didYouMean);
    }

    /** A fault without a list of accepted words. */
    public static JsonFault of(String code, String pointer, String message) {
        return new JsonFault(code, pointer, message, List.of(), null);
    }
}
