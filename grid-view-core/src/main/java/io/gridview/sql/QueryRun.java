package io.gridview.sql;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;

/** The statements of one query: each can be stopped from outside and ends when the query's time is up. */
final class QueryRun {
    private final ReadOnlySession session;
    private final QueryClock clock;
    private final StopSwitch stop;

    QueryRun(ReadOnlySession session, QueryClock clock, StopSwitch stop) {
        this.session = session;
        this.clock = clock;
        this.stop = stop;
    }

    /** What is done with a statement. */
    interface Work<S extends Statement, T> {
        T with(S statement) throws SQLException;
    }

    /** What is read from rows. */
    interface Reader<T> {
        T read(ResultSet rows) throws SQLException;
    }

    SqlEngine engine() {
        return session.engine();
    }

    Connection connection() {
        return session.connection();
    }

    /** Runs a select and reads what it gives. */
    <T> T query(String sql, Reader<T> reader) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            return watched(statement, open -> {
                try (ResultSet rows = open.executeQuery(sql)) {
                    return reader.read(rows);
                }
            });
        }
    }

    /** Works with a statement while it can be stopped. */
    <S extends Statement, T> T watched(S statement, Work<S, T> work) throws SQLException {
        // PostgreSQL was told its limit for the whole transaction.
        if (engine() != SqlEngine.POSTGRESQL) {
            statement.setQueryTimeout(wholeSeconds(clock.remaining()));
        }
        stop.running(statement);
        try {
            return work.with(statement);
        } finally {
            stop.running(null);
        }
    }

    private static int wholeSeconds(Duration time) {
        return (int) Math.min(time.toSeconds() + 1, Integer.MAX_VALUE);
    }
}
