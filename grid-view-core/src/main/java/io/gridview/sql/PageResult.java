package io.gridview.sql;

import io.gridview.data.RowTable;
import io.gridview.spec.Problem;
import java.util.List;

/** What came of asking for a page. */
public sealed interface PageResult {

    /**
     * The page.
     *
     * @param table its rows; its extent says how many rows pass the filters
     * @param rowCount how many rows pass the filters and the search
     * @param totalRowCount how many rows the result has
     * @param cut whether the page ends early because its rows are too large for one answer
     */
    record Page(RowTable table, long rowCount, long totalRowCount, boolean cut) implements PageResult {
        /** The page as the schema {@code page-answer} has it. */
        public String toJson() {
            return PageJson.of(this);
        }
    }

    /**
     * The statement or the request is not accepted; no page was read.
     *
     * @param problems at least one; those of the statement point at {@code /sql}, those of the request at its part
     */
    record Refused(List<Problem> problems) implements PageResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The query ran and did not come to an end.
     *
     * @param problem code {@code sql_timeout}, {@code sql_cancelled} or {@code sql_failed}, or a narrower one
     */
    record Failed(Problem problem) implements PageResult {}
}
