package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Each statement is its own transaction: many of Trino's sources know no longer ones. The driver tells the coordinator
 * the time limit of a statement as {@code query_max_run_time}.
 */
final class TrinoSession extends ReadOnlySession {
    private final boolean wasAutoCommit;
    private final boolean wasReadOnly;

    TrinoSession(Connection connection) throws SQLException {
        super(connection, SqlEngine.TRINO);
        this.wasAutoCommit = connection.getAutoCommit();
        this.wasReadOnly = connection.isReadOnly();
    }

    @Override
    void begin() throws SQLException {
        if (!wasAutoCommit) {
            connection().rollback();
            connection().setAutoCommit(true);
        }
        connection().setReadOnly(true);
    }

    @Override
    void end() throws SQLException {
        connection().setReadOnly(wasReadOnly);
        connection().setAutoCommit(wasAutoCommit);
    }
}
