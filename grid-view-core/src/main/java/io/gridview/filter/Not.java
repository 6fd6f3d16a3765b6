package io.gridview.filter;

import java.util.Objects;
import java.util.function.IntPredicate;

/** Rows that do not pass a filter, those without a value included. */
public record Not(RowFilter filter) implements RowFilter {
    public Not {
        Objects.requireNonNull(filter, "filter");
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        return filter.on(rows).negate();
    }
}
