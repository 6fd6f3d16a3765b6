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
     * @param whole what can be known of all rows of the result
     */
    record Rows(RowTable table, WholeResult whole) implements SqlResult {
        /** Rows that are all there is to know. */
        public Rows(RowTable table) {
            this(table, WholeResult.of(table));
        }
    }

    /**
     * The text did not pass the guard, or the engine could not make sense of it; nothing ran.
     *
     * @param problems at least one; codes {@code sql_refused}, {@code sql_syntax}, {@code sql_unknown_table},
     *     {@code sql_unknown_column}, {@code sql_unknown_function}, {@code sql_type_mismatch}, {@code sql_permission}
     */
    record Refused(List<Problem> problems) implements SqlResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * The query did not come to its end, or did not begin although nothing speaks against the statement.
     *
     * @param problem code {@code sql_timeout}, {@code sql_cancelled}, {@code sql_busy}, {@code sql_closed}, {@code
     *     sql_bad_value}, {@code sql_division_by_zero}, {@code sql_out_of_range}, {@code sql_out_of_memory}, {@code
     *     sql_resource_limit}, {@code sql_connection_lost} or, for every other reason, {@code sql_failed}
     */
    record Failed(Problem problem) implements SqlResult {}
}
