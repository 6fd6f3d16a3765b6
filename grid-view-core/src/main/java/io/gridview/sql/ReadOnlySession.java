package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** A connection between borrowing and giving back: nothing that runs on it lasts, and in the end it is as it was. */
abstract class ReadOnlySession implements AutoCloseable {
    private final Connection connection;
    private final SqlEngine engine;

    ReadOnlySession(Connection connection, SqlEngine engine) {
        this.connection = connection;
        this.engine = engine;
    }

    /**
     * Begins in the way of the engine.
     *
     * @param time how long any one statement may take
     */
    static ReadOnlySession open(Connection connection, SqlEngine engine, Duration time) throws SQLException {
        ReadOnlySession session = switch (engine) {
            case DUCKDB -> new DuckDbSession(connection);
            case POSTGRESQL -> new PostgresSession(connection, time);
            case TRINO -> new TrinoSession(connection);
            case OTHER -> new PlainSession(connection);
        };
        try {
            session.begin();
        } catch (SQLException e) {
            session.close();
            throw e;
        }
        return session;
    }

    final Connection connection() {
        return connection;
    }

    final SqlEngine engine() {
        return engine;
    }

    /** Makes the connection safe. */
    abstract void begin() throws SQLException;

    /** Undoes {@link #begin()} and whatever ran since. */
    abstract void end() throws SQLException;

    @Override
    public final void close() {
        try {
            end();
        } catch (SQLException e) {
            // What cannot be set back must not go back to a pool as if it were.
            abort(connection);
        }
    }

    /** Breaks a connection, so that a pool throws it away. */
    static void abort(Connection connection) {
        try {
            connection.abort(Runnable::run);
        } catch (SQLException e) {
            closeWhatIsBehind(connection);
        }
    }

    /** DuckDB's driver knows no abort; a pool notices that the connection behind its own was closed. */
    private static void closeWhatIsBehind(Connection connection) {
        try {
            connection.unwrap(Connection.class).close();
        } catch (SQLException e) {
            // It is broken already; closing it, which comes next, is all that is left.
            return;
        }
    }

    final void execute(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
