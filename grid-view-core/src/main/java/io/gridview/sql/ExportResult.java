package io.gridview.sql;

import io.gridview.spec.Problem;
import java.util.List;

/** What came of an export. */
public sealed interface ExportResult {

    /**
     * It was written to its end.
     *
     * @param rowCount rows written
     * @param truncated whether the result has more rows than may be written
     */
    record Exported(long rowCount, boolean truncated) implements ExportResult {}

    /**
     * The statement or the request is not accepted; nothing was written.
     *
     * @param problems at least one
     */
    record Refused(List<Problem> problems) implements ExportResult {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * It broke off; what was written is not the whole.
     *
     * @param problem code {@code sql_timeout}, {@code sql_cancelled}, {@code sql_failed} or a narrower one
     */
    record Failed(Problem problem) implements ExportResult {}
}
