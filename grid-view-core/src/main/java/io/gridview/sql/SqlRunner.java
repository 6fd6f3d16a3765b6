package io.gridview.sql;

import io.gridview.guard.SqlGuard;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Runs one guarded SELECT within limits; safe for many threads.
 *
 * <p>Each query runs on a thread of its own, so that the caller gets its answer when the time is up even where an
 * engine does not listen to a cancel, and with a large stack, because engines descend into a statement recursively.
 */
public final class SqlRunner implements AutoCloseable {
    private final DataSource dataSource;
    private final SqlGuard guard;
    private final SqlLimits limits;
    private final RunningQueries queries;
    private final GuardedWork questions;

    /**
     * A runner.
     *
     * @param dataSource gives a connection for each query; best one that cannot write
     * @param guard looks at every statement before it runs
     * @param limits of each query
     */
    public SqlRunner(DataSource dataSource, SqlGuard guard, SqlLimits limits) {
        this.dataSource = Objects.requireNonNull(dataSource, "dataSource");
        this.guard = Objects.requireNonNull(guard, "guard");
        this.limits = Objects.requireNonNull(limits, "limits");
        this.queries = new RunningQueries(limits);
        this.questions = new GuardedWork(dataSource, guard, queries);
    }

    /** Runs a query that nobody can cancel. */
    public SqlResult run(String sql) {
        return run(sql, Cancellation.create());
    }

    /**
     * Runs a query to its end, its time limit or its cancellation, whichever comes first. Never throws for what the
     * statement or the database does.
     *
     * @param sql one SELECT
     * @param cancellation ends the query early with {@code sql_cancelled}
     */
    public SqlResult run(String sql, Cancellation cancellation) {
        return queries.run(
                sql,
                cancellation,
                (clock, stop) -> query(sql, cancellation, clock, stop).run(sql));
    }

    private GuardedQuery query(String sql, Cancellation cancellation, QueryClock clock, StopSwitch stop) {
        return new GuardedQuery(
                dataSource,
                guard,
                limits,
                clock,
                stop,
                (statement, page) -> AskedResult.of(sql, statement, page, questions, cancellation));
    }

    /** The queries that run now, with those of {@link #abandoned()}. */
    public int running() {
        return queries.count();
    }

    /**
     * The queries that did not listen to a cancel: their callers have an answer, and the engine still works. Each
     * counts against {@link SqlLimits#maxConcurrent()} until it ends, and its connection is thrown away then.
     */
    public int abandoned() {
        return queries.abandoned();
    }

    /** Ends what runs with {@code sql_cancelled}, and every later query with {@code sql_closed}. */
    @Override
    public void close() {
        queries.close();
    }
}
