package io.gridview.sql;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowExtent;
import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import io.gridview.dialect.SqlDialect;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;

/** One query from its guard to its last row. */
final class GuardedQuery {
    private final DataSource dataSource;
    private final SqlGuard guard;
    private final ReadLimits limits;
    private final Duration timeout;
    private final QueryClock clock;
    private final StopSwitch stop;
    private final Asking asking;

    /** Makes what is known of a result that is larger than its page. */
    interface Asking {
        WholeResult about(CheckedStatement statement, RowTable page) throws SQLException;
    }

    GuardedQuery(
            DataSource dataSource, SqlGuard guard, SqlLimits limits, QueryClock clock, StopSwitch stop, Asking asking) {
        this.dataSource = dataSource;
        this.guard = guard;
        this.limits = ReadLimits.rows(limits.maxRows()).withMaxBytes(limits.maxBytes());
        this.timeout = limits.timeout();
        this.clock = clock;
        this.stop = stop;
        this.asking = asking;
    }

    SqlResult run(String sql) {
        try (Connection connection = stop.connect(dataSource)) {
            return run(sql, connection);
        } catch (SQLException e) {
            Problem reason = stop.reason();
            return new SqlResult.Failed(reason == null ? SqlProblems.unreachable() : reason);
        }
    }

    private SqlResult run(String sql, Connection connection) throws SQLException {
        SqlEngine engine = SqlEngine.of(connection);
        if (engine != SqlEngine.DUCKDB) {
            stop.breakable(connection);
        }
        try (ReadOnlySession session = ReadOnlySession.open(connection, engine, clock.remaining())) {
            Reading<CheckedSelect> checked = guard.check(sql, connection);
            CheckedSelect select = checked.value();
            return select == null
                    ? new SqlResult.Refused(checked.problems())
                    : rows(sql, select.text(), new QueryRun(session, clock, stop));
        } catch (SQLException e) {
            return failed(e, engine, "", SentSql.asItIs(""));
        } finally {
            stop.breakable(null);
            if (stop.isAbandoned()) {
                ReadOnlySession.abort(connection);
            }
        }
    }

    private SqlResult rows(String sql, String select, QueryRun run) {
        // A guard that sends another text than the planner's leaves no place to point at.
        String written = sql.startsWith(select) ? sql : "";
        SentSql page = SentSql.asItIs(select);
        RowTable first;
        try {
            page = PageSql.of(select, limits.maxRows() + 1L, run);
            first = PageReader.read(page.text(), limits, run);
            if (first.extent().truncated()) {
                return larger(counted(first, select, run), select, run);
            }
        } catch (SQLException e) {
            return failed(e, run.engine(), written, page);
        } catch (RowFormatException e) {
            return new SqlResult.Failed(SqlProblems.failed("The rows cannot be read: " + e.explanation()));
        }
        return unlessStopped(new SqlResult.Rows(first));
    }

    private SqlResult larger(RowTable page, String select, QueryRun run) throws SQLException {
        Optional<SqlDialect> dialect = SqlDialect.of(run.connection());
        return unlessStopped(
                dialect.isEmpty()
                        ? new SqlResult.Rows(page)
                        : new SqlResult.Rows(
                                page, asking.about(new CheckedStatement(select, run, dialect.get(), stop), page)));
    }

    private SqlResult unlessStopped(SqlResult rows) {
        Problem reason = stop.reason();
        return reason == null || SqlProblems.isTimeout(reason) ? rows : new SqlResult.Failed(reason);
    }

    private static RowTable counted(RowTable page, String select, QueryRun run) {
        Long count = RowCount.of(select, run);
        // A result that differs each time, as a sample does, can count fewer rows than it gave.
        return count == null || count <= page.rowCount() ? page : page.withExtent(new RowExtent(true, count));
    }

    private SqlResult failed(SQLException failure, SqlEngine engine, String sql, SentSql sent) {
        Problem reason = stop.reason();
        if (reason != null) {
            return new SqlResult.Failed(reason);
        }
        SqlResult result = SqlFailures.of(failure, engine, sql, sent);
        boolean late = result instanceof SqlResult.Failed failed
                && SqlProblems.isCancelled(failed.problem())
                && clock.isNearlyOver();
        return late ? new SqlResult.Failed(SqlProblems.timeout(timeout)) : result;
    }
}
