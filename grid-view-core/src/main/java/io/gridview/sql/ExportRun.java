package io.gridview.sql;

import io.gridview.data.RowTable;
import io.gridview.filter.RowFilter;
import io.gridview.filter.RowSelection;
import io.gridview.spec.Problem;
import java.io.IOException;
import java.sql.SQLException;

/** One export from the first block of its result to the last. */
final class ExportRun {
    private static final int BLOCK_ROWS = 8_192;

    private final RowWriter writer;
    private final long maxRows;
    private long written;
    private boolean begun;
    private boolean truncated;

    ExportRun(RowWriter writer, long maxRows) {
        this.writer = writer;
        this.maxRows = maxRows;
    }

    ExportResult.Exported run(PageWork work, PageRequest request, int mostDistinct) throws SQLException, Refusal {
        boolean whole = request.sort().isEmpty() && work.takesEveryRow();
        Condition condition = whole ? Condition.EVERY_ROW : work.condition(mostDistinct);
        // The statement alone keeps its own order and needs no other.
        String select = whole ? work.statement().text() : work.rows(condition);
        RowFilter filter = condition.exact() ? RowFilter.everything() : work.filter();
        RowTable columns =
                work.statement().blocks(select, BLOCK_ROWS, block -> take(block, filter.matching(work.seen(block))));
        if (!begun) {
            begin(columns);
        }
        return new ExportResult.Exported(written, truncated);
    }

    private boolean take(RowTable block, RowSelection rows) throws Refusal {
        if (!begun) {
            begin(block);
        }
        try {
            for (int row : rows.indexes()) {
                if (written == maxRows) {
                    truncated = true;
                    break;
                }
                writer.row(block, row);
                written++;
            }
            writer.flush();
            return !truncated;
        } catch (IOException e) {
            throw gone();
        }
    }

    private void begin(RowTable columns) throws Refusal {
        begun = true;
        try {
            writer.begin(columns);
            writer.flush();
        } catch (IOException e) {
            throw gone();
        }
    }

    private static Refusal gone() {
        return Refusal.failed(Problem.error(
                "sql_cancelled", SqlProblems.POINTER, "The query was cancelled, as nobody takes its rows any more"));
    }
}
