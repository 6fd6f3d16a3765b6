package io.gridview.spec;

import java.util.Objects;

/**
 * Asks for the change from the row before the last, in the order of a column.
 *
 * @param orderBy the key of the column that orders the rows
 */
public record CompareSpec(String orderBy) {
    public CompareSpec {
        Objects.requireNonNull(orderBy, "orderBy");
    }
}
