package io.gridview.flow;

import java.util.List;
import java.util.Objects;

/**
 * The planner does not guess.
 *
 * @param message what was not understood, in a sentence for the reader
 * @param suggestions questions that would be understood; may be empty
 */
public record NotUnderstood(String message, List<String> suggestions) implements PlannerAnswer {
    public NotUnderstood {
        Objects.requireNonNull(message, "message");
        suggestions = List.copyOf(suggestions);
    }
}
