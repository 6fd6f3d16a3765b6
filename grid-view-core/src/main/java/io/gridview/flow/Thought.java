package io.gridview.flow;

import java.util.Objects;

/**
 * A sentence about what is going on.
 *
 * @param content for the reader
 */
public record Thought(String content) implements FlowEvent {
    public Thought {
        Objects.requireNonNull(content, "content");
    }

    @Override
    public String event() {
        return "thought";
    }

    @Override
    public String dataJson() {
        return FlowJson.thought(this);
    }
}
