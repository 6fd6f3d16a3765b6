package io.gridview.spec;

import java.util.Objects;

/**
 * What checking a view needs to know of a column of the rows.
 *
 * @param key the column's key
 * @param kind what its values are
 */
public record ColumnFacts(String key, ValueKind kind) {
    public ColumnFacts {
        Objects.requireNonNull(key, "key");
        Objects.requireNonNull(kind, "kind");
    }
}
