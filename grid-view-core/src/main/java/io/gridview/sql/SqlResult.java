package io.gridview.sql;

import io.gridview.data.RowTable;
import io.gridview.spec.Problem;
import java.util.List;

/** What came of a query. */
public sealed interface SqlResult {

    /**
     * The rows.
     *
     * @param table the rows read, and whether the result has more
     */
    record Rows(RowTable table) implements SqlResult {}

    /**
     * The text did not pass the guard, or the engine could not make sense of it; nothing ran.
     *
     * @param problems at least one; codes {@code sql_refused}, {@code sql_syntax}, {@code sql_unknown_table},
     *     {@code sql_unknown_column}
     */
    record Refused(List<Problem> problems) implements SqlResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The query ran and did not come to an end.
     *
     * @param problem code {@code sql_timeout}, {@code sql_cancelled} or {@code sql_failed}
     */
    record Failed(Problem problem) implements SqlResult {}
}
