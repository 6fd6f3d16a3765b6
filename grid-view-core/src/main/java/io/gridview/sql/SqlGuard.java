package io.gridview.sql;

import io.gridview.spec.Problem;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

/** Decides whether a text is one harmless SELECT before any of it runs. */
@FunctionalInterface
public interface SqlGuard {
    /**
     * What speaks against running the text.
     *
     * @param sql the text as the planner wrote it
     * @param connection the connection it would run on; a guard may ask it for tables or for a parse, nothing else
     * @return the problems, each with pointer {@code /sql}; empty where the text may run
     * @throws SQLException where the connection cannot answer
     */
    List<Problem> check(String sql, Connection connection) throws SQLException;
}
