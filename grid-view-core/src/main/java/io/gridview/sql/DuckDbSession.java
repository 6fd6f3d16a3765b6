package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;

/** DuckDB's driver accepts {@code setReadOnly} and ignores it; the statement that begins a transaction is obeyed. */
final class DuckDbSession extends ReadOnlySession {
    private final boolean wasAutoCommit;

    DuckDbSession(Connection connection) throws SQLException {
        super(connection, SqlEngine.DUCKDB);
        this.wasAutoCommit = connection.getAutoCommit();
    }

    @Override
    void begin() throws SQLException {
        connection().setAutoCommit(true);
        execute("BEGIN TRANSACTION READ ONLY");
    }

    @Override
    void end() throws SQLException {
        execute("ROLLBACK");
        connection().setAutoCommit(wasAutoCommit);
    }
}
