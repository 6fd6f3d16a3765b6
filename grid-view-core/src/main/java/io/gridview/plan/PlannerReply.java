package io.gridview.plan;

import java.util.Objects;

/**
 * What a planner said: one SELECT, what it is for, and how to show it.
 *
 * @param sql one read-only statement
 * @param purpose one sentence in the reader's language; empty where nobody said
 * @param format how to show the result
 */
public record PlannerReply(String sql, String purpose, ResultFormat format) {
    public PlannerReply {
        Objects.requireNonNull(sql, "sql");
        Objects.requireNonNull(purpose, "purpose");
        Objects.requireNonNull(format, "format");
    }
}
