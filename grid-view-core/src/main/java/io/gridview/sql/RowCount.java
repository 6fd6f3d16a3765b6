package io.gridview.sql;

import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Counts the rows of a whole result. */
final class RowCount {
    private RowCount() {}

    /** The number; null where counting fails or takes too long. */
    static @Nullable Long of(String select, QueryRun run) {
        try {
            return run.query("SELECT count(*) FROM (\n" + select + "\n) AS result", rows -> {
                rows.next();
                return rows.getLong(1);
            });
        } catch (SQLException e) {
            return null;
        }
    }
}
