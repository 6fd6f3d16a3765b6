package io.gridview.flow;

import io.gridview.spec.Problem;
import java.util.List;
import java.util.Objects;

/**
 * Why there is no component; the last event of an answer that did not go well.
 *
 * @param stage where it happened
 * @param message one sentence for the reader
 * @param problems what exactly, for a planner's next try; may be empty
 */
public record FlowError(FlowStage stage, String message, List<Problem> problems) implements FlowEvent {
    public FlowError {
        Objects.requireNonNull(stage, "stage");
        Objects.requireNonNull(message, "message");
        problems = List.copyOf(problems);
    }

    @Override
    public String event() {
        return "error";
    }

    @Override
    public String dataJson() {
        return FlowJson.error(this);
    }
}
