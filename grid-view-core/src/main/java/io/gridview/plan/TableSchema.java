package io.gridview.plan;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A table or view as a planner sees it.
 *
 * @param name as a statement writes it, without quotes
 * @param columns in table order
 * @param rowCount null where nobody counted
 */
public record TableSchema(
        String name, List<ColumnSchema> columns, @Nullable Long rowCount) {
    public TableSchema {
        Objects.requireNonNull(name, "name");
        columns = List.copyOf(columns);
    }
}
