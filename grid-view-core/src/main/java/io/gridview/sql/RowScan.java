package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import io.gridview.filter.RowSelection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Goes through all rows that a condition leaves and lets Java decide, a block of rows at a time. */
final class RowScan {
    private static final int BLOCK_ROWS = 8_192;

    private final PageWork work;
    private final long offset;
    private final int limit;
    private final List<List<@Nullable Object>> rows = new ArrayList<>();
    private long matching;
    private @Nullable RowTable lastBlock;

    private RowScan(PageWork work, long offset, int limit) {
        this.work = work;
        this.offset = offset;
        this.limit = limit;
    }

    /**
     * What was found.
     *
     * @param rows the wanted rows
     * @param matching how many rows pass, of those that were looked at
     */
    record Found(RowTable rows, long matching) {}

    /** @param toTheEnd whether to go on once the wanted rows are found, to count the others */
    static Found find(PageWork work, Condition condition, long offset, int limit, boolean toTheEnd)
            throws SQLException, Refusal {
        RowScan scan = new RowScan(work, offset, limit);
        RowTable none = work.statement().blocks(work.rows(condition), BLOCK_ROWS, block -> {
            scan.take(block);
            return toTheEnd || scan.rows.size() < limit;
        });
        RowTable types = scan.lastBlock == null ? none : scan.lastBlock;
        return new Found(RowSlices.table(types, types, scan.rows), scan.matching);
    }

    private void take(RowTable block) {
        lastBlock = block;
        RowSelection kept = work.filter().matching(work.seen(block));
        for (int row : kept.indexes()) {
            if (matching >= offset && rows.size() < limit) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (Column column : block.columns()) {
                    cells.add(column.value(row));
                }
                rows.add(cells);
            }
            matching++;
        }
    }
}
