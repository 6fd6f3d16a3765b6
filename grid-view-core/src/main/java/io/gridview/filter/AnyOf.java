package io.gridview.filter;

import java.util.List;
import java.util.function.IntPredicate;

/** Rows that pass at least one of some filters; of none, no row. */
public record AnyOf(List<RowFilter> filters) implements RowFilter {
    public AnyOf {
        filters = List.copyOf(filters);
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        return filters.stream()
                .map(filter -> filter.on(rows))
                .reduce(IntPredicate::or)
                .orElse(row -> false);
    }
}
