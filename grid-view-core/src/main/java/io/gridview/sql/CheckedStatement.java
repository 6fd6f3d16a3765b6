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
import java.util.concurrent.atomic.AtomicReference;

/**
 * A statement that passed its guard, with the connection on which queries around it run.
 *
 * @param text the statement
 * @param run the connection, until the time is up
 * @param dialect how the engine writes what stands around the statement
 * @param stop says whether to go on
 */
record CheckedStatement(String text, QueryRun run, SqlDialect dialect, StopSwitch stop) {
    private static final int FETCH_SIZE = 2_000;

    /** Takes rows block by block. */
    interface Taker {
        /** False for enough. */
        boolean take(RowTable block) throws Refusal;
    }

    boolean isDuckDb() {
        return run.engine() == SqlEngine.DUCKDB;
    }

    Connection connection() {
        return run.connection();
    }

    /** The rows of a query. */
    RowTable table(String select, ReadLimits limits) throws SQLException {
        if (isDuckDb()) {
            // DuckDB gives the rows of a prepared statement faster.
            try (PreparedStatement statement = connection().prepareStatement(select)) {
                return run.watched(statement, open -> RowTable.query(open, limits));
            }
        }
        return plain(select, rows -> RowTable.read(rows, limits));
    }

    /** Hands over the rows of a query of any size; returns a table without rows that has its columns. */
    RowTable blocks(String select, int rows, Taker taker) throws SQLException, Refusal {
        AtomicReference<Refusal> refusal = new AtomicReference<>();
        RowBlocks.Taker<SQLException> stoppable = block -> {
            try {
                goOn();
                return taker.take(block);
            } catch (Refusal e) {
                refusal.set(e);
                return false;
            }
        };
        RowTable columns;
        if (isDuckDb()) {
            try (PreparedStatement statement = connection().prepareStatement(select)) {
                columns = run.watched(statement, open -> RowBlocks.query(open, rows, stoppable));
            }
        } else {
            columns = plain(select, open -> RowBlocks.read(open, rows, stoppable));
        }
        Refusal why = refusal.get();
        if (why != null) {
            throw why;
        }
        return columns;
    }

    /** @throws Refusal once the work is to stop */
    private void goOn() throws Refusal {
        Problem reason = stop.reason();
        if (reason != null) {
            throw Refusal.failed(reason);
        }
    }

    /** The whole numbers of a query's single row. */
    long[] numbers(String select) throws SQLException {
        return plain(select, rows -> {
            rows.next();
            long[] numbers = new long[rows.getMetaData().getColumnCount()];
            for (int i = 0; i < numbers.length; i++) {
                numbers[i] = rows.getLong(i + 1);
            }
            return numbers;
        });
    }

    /** Not prepared: a question mark could be an operator's. */
    <T> T plain(String select, QueryRun.Reader<T> reader) throws SQLException {
        try (Statement statement = connection().createStatement()) {
            if (!isDuckDb()) {
                // What the guard looked at is what is sent: no driver replaces {fn …}.
                statement.setEscapeProcessing(false);
                statement.setFetchSize(FETCH_SIZE);
            }
            return run.watched(statement, open -> {
                try (ResultSet rows = open.executeQuery(select)) {
                    return reader.read(rows);
                }
            });
        }
    }
}
