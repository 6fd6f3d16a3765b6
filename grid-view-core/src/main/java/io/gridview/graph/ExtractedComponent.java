package io.gridview.graph;

import java.util.Objects;

/**
 * A component from a graph's state.
 *
 * @param pointer JSON Pointer to what it was made of; where that is a text, the pointer ends at the text or goes on into
 *     the object that the text holds
 * @param json the component as it is sent to the browser
 */
public record ExtractedComponent(String pointer, String json) {
    public ExtractedComponent {
        Objects.requireNonNull(pointer, "pointer");
        Objects.requireNonNull(json, "json");
    }
}
