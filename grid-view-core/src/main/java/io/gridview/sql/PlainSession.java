package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** A read-only transaction as JDBC has it, for engines that no other session is made for. */
final class PlainSession extends ReadOnlySession {
    private final boolean wasAutoCommit;
    private final boolean wasReadOnly;

    PlainSession(Connection connection) throws SQLException {
        super(connection, SqlEngine.OTHER);
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
        connection().setAutoCommit(false);
    }

    @Override
    void end() throws SQLException {
        if (!connection().getAutoCommit()) {
            connection().rollback();
        }
        connection().setAutoCommit(true);
        connection().setReadOnly(wasReadOnly);
        connection().setAutoCommit(wasAutoCommit);
    }
}
