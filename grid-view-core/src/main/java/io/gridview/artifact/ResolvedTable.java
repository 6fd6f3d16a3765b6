package io.gridview.artifact;

import io.gridview.spec.TableOptions;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The table: its columns and how many rows it holds of how many there are.
 *
 * @param columns in the order shown
 * @param rowCount rows of the full result; null where that is not known
 * @param returnedRows rows in this artifact
 * @param totals cells of the totals row, empty for no such row
 * @param options how the table behaves
 */
public record ResolvedTable(
        List<ResolvedColumn> columns,
        @Nullable Long rowCount,
        int returnedRows,
        List<ResolvedTotal> totals,
        TableOptions options) {

    public ResolvedTable {
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
    }

    /** True where the full result has more rows than this artifact. */
    public boolean truncated() {
        return rowCount == null || rowCount > returnedRows;
    }
}
