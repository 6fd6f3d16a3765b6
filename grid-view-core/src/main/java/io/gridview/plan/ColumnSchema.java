package io.gridview.plan;

import java.util.Objects;

/**
 * A column as a planner sees it.
 *
 * @param name as a statement writes it, without quotes
 * @param sqlType the database's own name of its type
 */
public record ColumnSchema(String name, String sqlType) {
    public ColumnSchema {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sqlType, "sqlType");
    }
}
