package io.gridview.flow;

import io.gridview.plan.TableSchema;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What a planner gets to know.
 *
 * @param message the question
 * @param history earlier turns, oldest first
 * @param parameters what the host adds, by name
 * @param tables the tables that a statement may read
 */
public record PlannerRequest(
        String message, List<ChatTurn> history, Map<String, String> parameters, List<TableSchema> tables) {
    public PlannerRequest {
        Objects.requireNonNull(message, "message");
        history = List.copyOf(history);
        parameters = Map.copyOf(parameters);
        tables = List.copyOf(tables);
    }
}
