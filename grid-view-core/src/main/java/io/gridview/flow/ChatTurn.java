package io.gridview.flow;

import java.util.Objects;

/**
 * One turn of a conversation.
 *
 * @param role who spoke, {@code user} or {@code assistant}
 * @param content what was said
 */
public record ChatTurn(String role, String content) {
    public ChatTurn {
        Objects.requireNonNull(role, "role");
        Objects.requireNonNull(content, "content");
    }
}
