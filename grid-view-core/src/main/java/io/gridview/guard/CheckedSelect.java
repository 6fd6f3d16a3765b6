package io.gridview.guard;

import java.util.Objects;

/**
 * One SELECT that a guard found harmless.
 *
 * @param text as it may be sent to the engine: one statement, no semicolon at its end
 */
public record CheckedSelect(String text) {
    public CheckedSelect {
        Objects.requireNonNull(text, "text");
    }
}
