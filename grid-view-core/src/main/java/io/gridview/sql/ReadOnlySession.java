package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** A connection inside a read-only transaction that is rolled back at the end, whatever ran in it. */
final class ReadOnlySession implements AutoCloseable {
    private final Connection connection;
    private final boolean duckDb;
    private final boolean wasAutoCommit;
    private final boolean wasReadOnly;

    private ReadOnlySession(Connection connection, boolean duckDb, boolean wasAutoCommit, boolean wasReadOnly) {
        this.connection = connection;
        this.duckDb = duckDb;
        this.wasAutoCommit = wasAutoCommit;
        this.wasReadOnly = wasReadOnly;
    }

    static boolean isDuckDb(Connection connection) throws SQLException {
        return "DuckDB".equals(connection.getMetaData().getDatabaseProductName());
    }

    static ReadOnlySession open(Connection connection) throws SQLException {
        boolean duckDb = isDuckDb(connection);
        ReadOnlySession session =
                new ReadOnlySession(connection, duckDb, connection.getAutoCommit(), !duckDb && connection.isReadOnly());
        if (duckDb) {
            // DuckDB's driver accepts setReadOnly and ignores it; the statement is obeyed.
            connection.setAutoCommit(true);
            execute(connection, "BEGIN TRANSACTION READ ONLY");
        } else {
            connection.setAutoCommit(true);
            connection.setReadOnly(true);
            connection.setAutoCommit(false);
        }
        return session;
    }

    boolean isDuckDb() {
        return duckDb;
    }

    @Override
    public void close() {
        try {
            if (duckDb) {
                execute(connection, "ROLLBACK");
                connection.setAutoCommit(wasAutoCommit);
            } else {
                connection.rollback();
                connection.setAutoCommit(true);
                connection.setReadOnly(wasReadOnly);
                connection.setAutoCommit(wasAutoCommit);
            }
        } catch (SQLException e) {
            abort();
        }
    }

    /** A connection that does not roll back must not go back to a pool. */
    private void abort() {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            // It is broken already; closing it, which comes next, is all that is left.
            return;
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
