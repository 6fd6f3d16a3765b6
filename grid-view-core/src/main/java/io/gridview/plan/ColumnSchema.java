package io.gridview.plan;

import java.util.Objects;

/**
 * A column as a model sees it.
 *
 * @param name as a statement writes it, without quotes; of a result, its key
 * @param sqlType the database's own name of its type, or of a result the type's word on the wire
 */
public record ColumnSchema(String name, String sqlType) {
    public ColumnSchema {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(sqlType, "sqlType");
    }
}
