package io.gridview.sql;

import io.gridview.data.RowFormatException;
import io.gridview.data.RowTable;
import io.gridview.dialect.SqlDialect;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javax.sql.DataSource;

/**
 * Runs several queries around one checked statement, on one connection, as a runner runs one: on a thread of its own,
 * within one time limit.
 */
final class GuardedWork {
    /** Stands for work that came to its end, whose outcome is no table. */
    private static final SqlResult DONE = new SqlResult.Rows(RowTable.ofArrays(List.of(), List.of()));

    /** What is to be done with the statement. */
    interface Work<T> {
        T with(CheckedStatement statement) throws SQLException, Refusal;
    }

    private final DataSource dataSource;
    private final SqlGuard guard;
    private final SqlLimits limits;
    private final RunningQueries queries;

    GuardedWork(DataSource dataSource, SqlGuard guard, SqlLimits limits) {
        this(dataSource, guard, new RunningQueries(limits));
    }

    /** @param queries that the work counts among */
    GuardedWork(DataSource dataSource, SqlGuard guard, RunningQueries queries) {
        this.dataSource = dataSource;
        this.guard = guard;
        this.limits = queries.limits();
        this.queries = queries;
    }

    SqlLimits limits() {
        return limits;
    }

    <T> Outcome<T> run(String sql, Cancellation cancellation, Work<T> work) {
        AtomicReference<Outcome<T>> done =
                new AtomicReference<>(Outcome.failed(SqlProblems.failed("The query could not be run")));
        SqlResult result = queries.run(sql, cancellation, (clock, stop) -> {
            done.set(check(sql, work, clock, stop));
            return DONE;
        });
        if (result instanceof SqlResult.Refused refused) {
            return Outcome.refused(refused.problems());
        }
        // Work that did not end in time may still set its outcome, which nobody reads then.
        return result instanceof SqlResult.Failed failed ? Outcome.failed(failed.problem()) : done.get();
    }

    private <T> Outcome<T> check(String sql, Work<T> work, QueryClock clock, StopSwitch stop) {
        try (Connection connection = stop.connect(dataSource)) {
            return check(sql, work, connection, clock, stop);
        } catch (SQLException e) {
            Problem reason = stop.reason();
            return Outcome.failed(reason == null ? SqlProblems.unreachable() : reason);
        }
    }

    private <T> Outcome<T> check(String sql, Work<T> work, Connection connection, QueryClock clock, StopSwitch stop)
            throws SQLException {
        SqlEngine engine = SqlEngine.of(connection);
        if (engine != SqlEngine.DUCKDB) {
            stop.breakable(connection);
        }
        try (ReadOnlySession session = ReadOnlySession.open(connection, engine, clock.remaining())) {
            Reading<CheckedSelect> checked = guard.check(sql, connection);
            CheckedSelect select = checked.value();
            if (select == null) {
                return Outcome.refused(checked.problems());
            }
            Optional<SqlDialect> dialect = SqlDialect.of(connection);
            if (dialect.isEmpty()) {
                return Outcome.failed(SqlProblems.failed("Pages of results are not known for this database"));
            }
            QueryRun run = new QueryRun(session, clock, stop);
            return Outcome.of(work.with(new CheckedStatement(select.text(), run, dialect.get(), stop)));
        } catch (Refusal e) {
            return e.outcome();
        } catch (SQLException e) {
            return failed(e, engine, clock, stop);
        } catch (RowFormatException e) {
            return Outcome.failed(SqlProblems.failed("The rows cannot be read: " + e.explanation()));
        } finally {
            stop.breakable(null);
            if (stop.isAbandoned()) {
                ReadOnlySession.abort(connection);
            }
        }
    }

    private <T> Outcome<T> failed(SQLException failure, SqlEngine engine, QueryClock clock, StopSwitch stop) {
        Problem reason = stop.reason();
        if (reason != null) {
            return Outcome.failed(reason);
        }
        // The places that the engine names are those of the text around the statement.
        SqlResult result = SqlFailures.of(failure, engine);
        if (result instanceof SqlResult.Refused refused) {
            return Outcome.refused(refused.problems());
        }
        Problem problem = result instanceof SqlResult.Failed failed
                ? failed.problem()
                : SqlProblems.failed("The query could not be run");
        boolean late = SqlProblems.isCancelled(problem) && clock.isNearlyOver();
        return Outcome.failed(late ? SqlProblems.timeout(limits.timeout()) : problem);
    }
}
