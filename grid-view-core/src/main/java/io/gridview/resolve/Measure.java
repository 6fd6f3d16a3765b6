package io.gridview.resolve;

import io.gridview.data.Column;
import io.gridview.spec.Aggregate;
import org.jspecify.annotations.Nullable;

/**
 * An aggregate of a column.
 *
 * @param column null only to count rows
 */
public record Measure(Aggregate aggregate, @Nullable Column column) {
    /** The number of rows. */
    public static final Measure ROWS = new Measure(Aggregate.COUNT, null);

    /** Whether results of different groups add up to that of all their rows. */
    public boolean isAdditive() {
        return aggregate == Aggregate.SUM || aggregate == Aggregate.COUNT;
    }
}
