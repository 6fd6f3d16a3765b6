package io.gridview.sql;

import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs one guarded SELECT within limits; safe for many threads.
 *
 * <p>Each query runs on a thread of its own, so that the caller gets its answer when the time is up even where an
 * engine does not listen to a cancel, and with a large stack, because engines descend into a statement recursively.
 */
public final class SqlRunner {
    private static final int MAX_RUNNING = 32;
    private static final long STACK_BYTES = 16L << 20;
    private static final long POLL_MILLIS = 50;
    private static final long GRACE_MILLIS = 2_000;

    private final DataSource dataSource;
    private final SqlGuard guard;
    private final SqlLimits limits;
    private final Semaphore permits = new Semaphore(MAX_RUNNING);

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
        if (cancellation.isCancelled()) {
            return new SqlResult.Failed(SqlProblems.cancelled());
        }
        if (!permits.tryAcquire()) {
            return new SqlResult.Failed(SqlProblems.failed("Too many queries are running; try again later"));
        }
        StopSwitch stop = new StopSwitch();
        long deadline = System.nanoTime() + limits.timeout().toNanos();
        GuardedQuery query = new GuardedQuery(dataSource, guard, limits.maxRows(), deadline, stop);
        FutureTask<SqlResult> task = new FutureTask<>(() -> {
            try {
                return query.run(sql);
            } finally {
                permits.release();
            }
        });
        cancellation.onCancel(() -> stop.stop(SqlProblems.cancelled()));
        Thread thread = new Thread(null, task, "grid-view-sql", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(task, stop, deadline);
    }

    private SqlResult await(FutureTask<SqlResult> task, StopSwitch stop, long deadline) {
        long giveUp = Long.MAX_VALUE;
        while (true) {
            SqlResult result = poll(task, stop, deadline);
            if (result != null) {
                return result;
            }
            Problem reason = stop.reason();
            if (reason == null && System.nanoTime() - deadline >= 0) {
                reason = timeout(limits.timeout());
            }
            if (reason != null) {
                stop.stop(reason);
                long now = System.nanoTime();
                giveUp = giveUp == Long.MAX_VALUE ? now + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS) : giveUp;
                if (now - giveUp >= 0) {
                    return new SqlResult.Failed(reason);
                }
            }
        }
    }

    /** Waits a moment for the result; null where it is not there yet. */
    private static @Nullable SqlResult poll(FutureTask<SqlResult> task, StopSwitch stop, long deadline) {
        try {
            long untilDeadline = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()) + 1;
            long wait = untilDeadline > 0 ? Math.min(POLL_MILLIS, untilDeadline) : POLL_MILLIS;
            return task.get(wait, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            stop.stop(SqlProblems.cancelled());
            Thread.currentThread().interrupt();
            return new SqlResult.Failed(SqlProblems.cancelled());
        } catch (ExecutionException e) {
            return new SqlResult.Failed(SqlProblems.failed("The query could not be run"));
        }
    }

    static Problem timeout(Duration limit) {
        return Problem.error(
                "sql_timeout",
                SqlProblems.POINTER,
                "The query took longer than " + limit.toMillis() + " ms and was stopped; ask for less");
    }
}
