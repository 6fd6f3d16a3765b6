package io.gridview.flow;

import io.gridview.plan.PlannerReply;
import java.util.List;
import java.util.Objects;

/**
 * The planner knows what to ask the database.
 *
 * @param reply the statement, its purpose and how to show it
 * @param thoughts how it came to that, in sentences for the reader; may be empty
 */
public record Planned(PlannerReply reply, List<String> thoughts) implements PlannerAnswer {
    public Planned {
        Objects.requireNonNull(reply, "reply");
        thoughts = List.copyOf(thoughts);
    }
}
