package io.gridview.data;

import org.jspecify.annotations.Nullable;

/**
 * How the rows at hand relate to the full result.
 *
 * @param truncated true where the full result has more rows than the table
 * @param fullRowCount the number of rows of the full result; null where nobody counted them
 */
public record RowExtent(boolean truncated, @Nullable Long fullRowCount) {

    /** @throws IllegalArgumentException if the count is negative */
    public RowExtent {
        if (fullRowCount != null && fullRowCount < 0) {
            throw new IllegalArgumentException("fullRowCount must not be negative");
        }
    }

    /** The table holds all rows of the result. */
    public static RowExtent complete(long rowCount) {
        return new RowExtent(false, rowCount);
    }

    /** The result has more rows, and nobody counted how many. */
    public static RowExtent cutOff() {
        return new RowExtent(true, null);
    }
}
