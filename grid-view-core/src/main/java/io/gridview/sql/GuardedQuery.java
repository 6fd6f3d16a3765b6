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
import java.sql.SQLException;
import javax.sql.DataSource;

/** One query from its guard to its last row. */
final class GuardedQuery {
    private final DataSource dataSource;
    private final SqlGuard guard;
    private final ReadLimits limits;
    private final QueryClock clock;
    private final StopSwitch stop;

    GuardedQuery(DataSource dataSource, SqlGuard guard, ReadLimits limits, QueryClock clock, StopSwitch stop) {
        this.dataSource = dataSource;
        this.guard = guard;
        this.limits = limits;
        this.clock = clock;
        this.stop = stop;
    }

    SqlResult run(String sql) {
        try (Connection connection = stop.connect(dataSource)) {
            return run(sql, connection);
        } catch (SQLException e) {
            Problem reason = stop.reason();
            return reason == null ? SqlFailures.of(e) : new SqlResult.Failed(reason);
        } catch (RowFormatException e) {
            return new SqlResult.Failed(SqlProblems.failed("The rows cannot be read: " + e.explanation()));
        }
    }

    private SqlResult run(String sql, Connection connection) throws SQLException {
        try (ReadOnlySession session = ReadOnlySession.open(connection, clock.remaining())) {
            if (session.engine() != SqlEngine.DUCKDB) {
                stop.breakable(connection);
            }
            Reading<CheckedSelect> checked = guard.check(sql, connection);
            CheckedSelect select = checked.value();
            return select == null
                    ? new SqlResult.Refused(checked.problems())
                    : new SqlResult.Rows(rows(select.text(), new QueryRun(session, clock, stop)));
        } finally {
            stop.breakable(null);
            if (stop.isAbandoned()) {
                ReadOnlySession.abort(connection);
            }
        }
    }

    private RowTable rows(String select, QueryRun run) throws SQLException {
        RowTable page = new PageReader(run, limits).read(select);
        if (!page.extent().truncated()) {
            return page;
        }
        Long count = RowCount.of(select, run);
        // A result that differs each time, as a sample does, can count fewer rows than it gave.
        return count == null || count <= page.rowCount() ? page : page.withExtent(new RowExtent(true, count));
    }
}
