package io.gridview.filter;

import java.util.List;
import java.util.function.IntPredicate;

/** Rows that pass every one of some filters; of none, all rows. */
public record AllOf(List<RowFilter> filters) implements RowFilter {
    public AllOf {
        filters = List.copyOf(filters);
    }

    @Override
    public IntPredicate on(FilterRows rows) {
        return filters.stream()
                .map(filter -> filter.on(rows))
                .reduce(IntPredicate::and)
                .orElse(row -> true);
    }
}
