package io.gridview.sql;

import io.gridview.guard.SqlGuard;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
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
    private final GuardedWork questions;
    private final Set<RunningQuery> running = new HashSet<>();
    private boolean closed;

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
        this.questions = new GuardedWork(dataSource, guard, limits);
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
        if (sql.length() > limits.maxStatementLength()) {
            return new SqlResult.Refused(List.of(SqlProblems.tooLong(sql.length(), limits.maxStatementLength())));
        }
        if (cancellation.isCancelled()) {
            return new SqlResult.Failed(SqlProblems.cancelled());
        }
        RunningQuery query = query(sql, cancellation);
        synchronized (running) {
            if (closed) {
                return new SqlResult.Failed(SqlProblems.closed());
            }
            if (running.size() >= limits.maxConcurrent()) {
                return new SqlResult.Failed(SqlProblems.busy(limits.maxConcurrent()));
            }
            query.start();
            running.add(query);
        }
        Runnable stop = () -> query.stop(SqlProblems.cancelled());
        cancellation.onCancel(stop);
        try {
            return query.await();
        } finally {
            cancellation.forget(stop);
        }
    }

    private RunningQuery query(String sql, Cancellation cancellation) {
        QueryClock clock = new QueryClock(limits.timeout());
        StopSwitch stop = new StopSwitch();
        GuardedQuery query = new GuardedQuery(
                dataSource,
                guard,
                limits,
                clock,
                stop,
                (statement, page) -> AskedResult.of(sql, statement, page, questions, cancellation));
        return new RunningQuery(() -> query.run(sql), this::ended, limits, clock, stop);
    }

    private void ended(RunningQuery query) {
        synchronized (running) {
            running.remove(query);
        }
    }

    /** The queries that run now, with those of {@link #abandoned()}. */
    public int running() {
        synchronized (running) {
            return running.size() + questions.running();
        }
    }

    /**
     * The queries that did not listen to a cancel: their callers have an answer, and the engine still works. Each
     * counts against {@link SqlLimits#maxConcurrent()} until it ends, and its connection is thrown away then.
     */
    public int abandoned() {
        synchronized (running) {
            return (int) running.stream().filter(RunningQuery::isAbandoned).count();
        }
    }

    /** Ends what runs with {@code sql_cancelled}, and every later query with {@code sql_closed}. */
    @Override
    public void close() {
        List<RunningQuery> last;
        synchronized (running) {
            closed = true;
            last = List.copyOf(running);
        }
        last.forEach(query -> query.stop(SqlProblems.cancelled()));
        last.forEach(RunningQuery::await);
        questions.close();
    }
}
