package io.gridview.guard;

import io.gridview.spec.Reading;
import java.sql.Connection;
import java.sql.SQLException;

/** Decides whether a text is one harmless SELECT before any of it runs. */
@FunctionalInterface
public interface SqlGuard {
    /**
     * The statement as it may be sent, or what speaks against running it.
     *
     * @param sql the text as the planner wrote it
     * @param connection the connection it would run on; a guard may ask it for tables or for a parse, nothing else
     * @return the statement, or problems with pointer {@code /sql} that tell a planner what to write instead
     * @throws SQLException where the connection cannot answer
     */
    Reading<CheckedSelect> check(String sql, Connection connection) throws SQLException;
}
