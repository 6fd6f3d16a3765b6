package io.gridview.sql;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowExtent;
import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** One query from its guard to its last row. */
final class GuardedQuery {
    private static final int FETCH_SIZE = 1000;

    private final DataSource dataSource;
    private final SqlGuard guard;
    private final int maxRows;
    private final long deadline;
    private final StopSwitch stop;

    GuardedQuery(DataSource dataSource, SqlGuard guard, int maxRows, long deadline, StopSwitch stop) {
        this.dataSource = dataSource;
        this.guard = guard;
        this.maxRows = maxRows;
        this.deadline = deadline;
        this.stop = stop;
    }

    SqlResult run(String sql) {
        try (Connection connection = dataSource.getConnection();
                ReadOnlySession session = ReadOnlySession.open(connection)) {
            Reading<CheckedSelect> checked = guard.check(sql, connection);
            CheckedSelect select = checked.value();
            return select == null
                    ? new SqlResult.Refused(checked.problems())
                    : new SqlResult.Rows(rows(select.text(), connection, session.isDuckDb()));
        } catch (SQLException e) {
            Problem reason = stop.reason();
            return reason == null ? SqlFailures.of(e) : new SqlResult.Failed(reason);
        } catch (RowFormatException e) {
            return new SqlResult.Failed(SqlProblems.failed("The rows cannot be read: " + e.explanation()));
        }
    }

    private RowTable rows(String select, Connection connection, boolean duckDb) throws SQLException {
        RowTable page = duckDb ? duckDbPage(select, connection) : page(select, connection);
        if (!page.extent().truncated()) {
            return page;
        }
        Long count = count(select, connection);
        // A result that differs each time, as a sample does, can count fewer rows than it gave.
        return count == null || count <= page.rowCount() ? page : page.withExtent(new RowExtent(true, count));
    }

    /** DuckDB gives the rows of a prepared statement faster. */
    private RowTable duckDbPage(String select, Connection connection) throws SQLException {
        String page = hasDistinctLabels(select, connection)
                ? "SELECT * FROM (" + select + "\n) AS page LIMIT " + (maxRows + 1L)
                : select;
        try (PreparedStatement statement = connection.prepareStatement(page)) {
            return tracked(statement, () -> RowTable.query(statement, ReadLimits.rows(maxRows)));
        }
    }

    private RowTable page(String select, Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.setFetchSize(FETCH_SIZE);
            statement.setMaxRows(Math.addExact(maxRows, 1));
            return tracked(statement, () -> {
                try (ResultSet rows = statement.executeQuery(select)) {
                    return RowTable.read(rows, ReadLimits.rows(maxRows));
                }
            });
        }
    }

    /** The number of rows of the whole result; null where counting fails or takes too long. */
    private @Nullable Long count(String select, Connection connection) {
        try (Statement statement = connection.createStatement()) {
            return tracked(statement, () -> {
                try (ResultSet rows = statement.executeQuery("SELECT count(*) FROM (" + select + "\n) AS result")) {
                    rows.next();
                    return rows.getLong(1);
                }
            });
        } catch (SQLException e) {
            return null;
        }
    }

    /**
     * DuckDB reads a result whole unless a LIMIT stands around it, but renames columns of equal names inside a
     * subquery; those few results are read without the LIMIT.
     */
    private static boolean hasDistinctLabels(String select, Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            ResultSetMetaData metaData = statement.getMetaData();
            Set<String> labels = new HashSet<>();
            for (int i = 1; i <= metaData.getColumnCount(); i++) {
                if (!labels.add(metaData.getColumnLabel(i).toLowerCase(Locale.ROOT))) {
                    return false;
                }
            }
            return true;
        }
    }

    private interface Work<T> {
        T run() throws SQLException;
    }

    private <T> T tracked(Statement statement, Work<T> work) throws SQLException {
        long remaining = TimeUnit.NANOSECONDS.toSeconds(deadline - System.nanoTime()) + 1;
        statement.setQueryTimeout((int) Math.max(1, Math.min(remaining, Integer.MAX_VALUE)));
        stop.running(statement);
        try {
            if (stop.reason() != null) {
                throw new SQLException("stopped before it began");
            }
            return work.run();
        } finally {
            stop.running(null);
        }
    }
}
