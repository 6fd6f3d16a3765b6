package io.gridview.sql;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowBlocks;
import io.gridview.data.RowTable;
import io.gridview.dialect.SqlDialect;
import io.gridview.spec.Problem;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;

/** A statement that passed its guard, with the connection on which queries around it run until the time is up. */
final class CheckedStatement {
    private static final int FETCH_SIZE = 2_000;

    private final String text;
    private final Connection connection;
    private final SqlDialect dialect;
    private final boolean duckDb;
    private final StopSwitch stop;
    private final long deadline;

    CheckedStatement(
            String text,
            Connection connection,
            SqlDialect dialect,
            boolean duckDb,
            StopSwitch stop,
            long deadline) {
        this.text = text;
        this.connection = connection;
        this.dialect = dialect;
        this.duckDb = duckDb;
        this.stop = stop;
        this.deadline = deadline;
    }

    String text() {
        return text;
    }

    Connection connection() {
        return connection;
    }

    SqlDialect dialect() {
        return dialect;
    }

    boolean isDuckDb() {
        return duckDb;
    }

    /** Why the work is to stop, once it is. */
    void stopIfAsked() throws Refusal {
        Problem reason = stop.reason();
        if (reason != null) {
            throw Refusal.failed(reason);
        }
    }

    /** The rows of a query. */
    RowTable table(String select, ReadLimits limits) throws SQLException {
        if (duckDb) {
            // DuckDB gives the rows of a prepared statement faster.
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                return tracked(statement, () -> RowTable.query(statement, limits));
            }
        }
        // Elsewhere a question mark in a prepared statement could be an operator's.
        try (Statement statement = connection.createStatement()) {
            return tracked(statement, () -> {
                try (ResultSet rows = statement.executeQuery(select)) {
                    return RowTable.read(rows, limits);
                }
            });
        }
    }

    /** Hands over the rows of a query of any size; returns a table without rows that has its columns. */
    RowTable blocks(String select, int rows, RowBlocks.Taker<Refusal> taker) throws SQLException, Refusal {
        if (duckDb) {
            try (PreparedStatement statement = connection.prepareStatement(select)) {
                return tracked(statement, () -> RowBlocks.query(statement, rows, taker));
            }
        }
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            return tracked(statement, () -> {
                try (ResultSet resultSet = statement.executeQuery(select)) {
                    return RowBlocks.read(resultSet, rows, taker);
                }
            });
        }
    }

    /** The whole numbers of a query's single row. */
    long[] numbers(String select) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return tracked(statement, () -> {
                try (ResultSet rows = statement.executeQuery(select)) {
                    rows.next();
                    long[] numbers = new long[rows.getMetaData().getColumnCount()];
                    for (int i = 0; i < numbers.length; i++) {
                        numbers[i] = rows.getLong(i + 1);
                    }
                    return numbers;
                }
            });
        }
    }

    /** Work on a JDBC statement that a stop may cancel. */
    interface Query<T, E extends Exception> {
        T run() throws SQLException, E;
    }

    <T, E extends Exception> T tracked(Statement statement, Query<T, E> query) throws SQLException, E {
        long remaining = TimeUnit.NANOSECONDS.toSeconds(deadline - System.nanoTime()) + 1;
        statement.setQueryTimeout((int) Math.max(1, Math.min(remaining, Integer.MAX_VALUE)));
        stop.running(statement);
        try {
            if (stop.reason() != null) {
                throw new SQLException("stopped before it began");
            }
            return query.run();
        } finally {
            stop.running(null);
        }
    }
}
