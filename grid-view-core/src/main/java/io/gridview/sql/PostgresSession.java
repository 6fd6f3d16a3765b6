package io.gridview.sql;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;

/**
 * One read-only snapshot for all that is asked, with the server's own limits behind ours. All of it is local to the
 * transaction, so the rollback at the end sets it back.
 */
final class PostgresSession extends ReadOnlySession {
    /** The server ends a session that holds a snapshot so long without a word: we are gone then. */
    private static final Duration LONGEST_SILENCE = Duration.ofMinutes(1);

    private final Duration time;
    private final boolean wasAutoCommit;
    private final boolean wasReadOnly;

    PostgresSession(Connection connection, Duration time) throws SQLException {
        super(connection, SqlEngine.POSTGRESQL);
        this.time = time;
        this.wasAutoCommit = connection.getAutoCommit();
        this.wasReadOnly = connection.isReadOnly();
    }

    @Override
    void begin() throws SQLException {
        Connection connection = connection();
        if (!wasAutoCommit) {
            connection.rollback();
        }
        connection.setReadOnly(true);
        connection.setAutoCommit(false);
        long millis = Math.min(Math.max(1, time.toMillis()), Integer.MAX_VALUE);
        long silence = Math.max(millis, LONGEST_SILENCE.toMillis());
        // A guard reads a backslash as a character; a server that takes it for an escape reads another statement.
        execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ, READ ONLY;"
                + " SET LOCAL standard_conforming_strings = on;"
                + " SET LOCAL statement_timeout = " + millis + ";"
                + " SET LOCAL lock_timeout = " + millis + ";"
                + " SET LOCAL idle_in_transaction_session_timeout = " + silence);
    }

    @Override
    void end() throws SQLException {
        Connection connection = connection();
        if (!connection.getAutoCommit()) {
            connection.rollback();
        }
        connection.setReadOnly(wasReadOnly);
        connection.setAutoCommit(wasAutoCommit);
    }
}
