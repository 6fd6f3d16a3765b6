package io.gridview.sql;

import io.gridview.data.RowFormatException;
import io.gridview.dialect.SqlDialect;
import io.gridview.guard.CheckedSelect;
import io.gridview.guard.SqlGuard;
import io.gridview.spec.Problem;
import io.gridview.spec.Reading;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Runs several queries around one checked statement, on one connection, within one time limit.
 *
 * <p>As the runner does, on a thread of its own: the caller gets its answer when the time is up even where the engine
 * does not listen.
 */
final class GuardedWork {
    private static final int MAX_RUNNING = 32;
    private static final long STACK_BYTES = 16L << 20;
    private static final long POLL_MILLIS = 50;
    private static final long GRACE_MILLIS = 2_000;

    /** What is to be done with the statement. */
    interface Work<T> {
        T run(CheckedStatement statement) throws SQLException, Refusal;
    }

    private final DataSource dataSource;
    private final SqlGuard guard;
    private final Duration timeout;
    private final Semaphore permits = new Semaphore(MAX_RUNNING);

    GuardedWork(DataSource dataSource, SqlGuard guard, Duration timeout) {
        this.dataSource = dataSource;
        this.guard = guard;
        this.timeout = timeout;
    }

    <T> Outcome<T> run(String sql, Cancellation cancellation, Work<T> work) {
        if (cancellation.isCancelled()) {
            return Outcome.failed(SqlProblems.cancelled());
        }
        if (!permits.tryAcquire()) {
            return Outcome.failed(SqlProblems.failed("Too many queries are running; try again later"));
        }
        StopSwitch stop = new StopSwitch();
        long deadline = System.nanoTime() + timeout.toNanos();
        FutureTask<Outcome<T>> task = new FutureTask<>(() -> {
            try {
                return check(sql, work, stop, deadline);
            } finally {
                permits.release();
            }
        });
        cancellation.onCancel(() -> stop.stop(SqlProblems.cancelled()));
        Thread thread = new Thread(null, task, "grid-view-pages", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        return await(task, stop, deadline);
    }

    private <T> Outcome<T> check(String sql, Work<T> work, StopSwitch stop, long deadline) {
        try (Connection connection = dataSource.getConnection();
                ReadOnlySession session = ReadOnlySession.open(connection)) {
            Reading<CheckedSelect> checked = guard.check(sql, connection);
            CheckedSelect select = checked.value();
            if (select == null) {
                return Outcome.refused(checked.problems());
            }
            Optional<SqlDialect> dialect = SqlDialect.of(connection);
            if (dialect.isEmpty()) {
                return Outcome.failed(SqlProblems.failed("Pages are not known for this database"));
            }
            return Outcome.of(work.run(new CheckedStatement(
                    select.text(), connection, dialect.get(), session.isDuckDb(), stop, deadline)));
        } catch (Refusal e) {
            return e.outcome();
        } catch (SQLException e) {
            Problem reason = stop.reason();
            return reason == null ? outcome(SqlFailures.of(e)) : Outcome.failed(reason);
        } catch (RowFormatException e) {
            return Outcome.failed(SqlProblems.failed("The rows cannot be read: " + e.explanation()));
        }
    }

    private static <T> Outcome<T> outcome(SqlResult failure) {
        if (failure instanceof SqlResult.Refused refused) {
            return Outcome.refused(refused.problems());
        }
        return failure instanceof SqlResult.Failed failed
                ? Outcome.failed(failed.problem())
                : Outcome.failed(SqlProblems.failed("The query could not be run"));
    }

    private <T> Outcome<T> await(FutureTask<Outcome<T>> task, StopSwitch stop, long deadline) {
        long giveUp = Long.MAX_VALUE;
        while (true) {
            Outcome<T> outcome = poll(task, stop, deadline);
            if (outcome != null) {
                return outcome;
            }
            Problem reason = stop.reason();
            if (reason == null && System.nanoTime() - deadline >= 0) {
                reason = SqlRunner.timeout(timeout);
            }
            if (reason != null) {
                stop.stop(reason);
                long now = System.nanoTime();
                giveUp = giveUp == Long.MAX_VALUE ? now + TimeUnit.MILLISECONDS.toNanos(GRACE_MILLIS) : giveUp;
                if (now - giveUp >= 0) {
                    return Outcome.failed(reason);
                }
            }
        }
    }

    private static <T> @Nullable Outcome<T> poll(FutureTask<Outcome<T>> task, StopSwitch stop, long deadline) {
        try {
            long untilDeadline = TimeUnit.NANOSECONDS.toMillis(deadline - System.nanoTime()) + 1;
            long wait = untilDeadline > 0 ? Math.min(POLL_MILLIS, untilDeadline) : POLL_MILLIS;
            return task.get(wait, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return null;
        } catch (InterruptedException e) {
            stop.stop(SqlProblems.cancelled());
            Thread.currentThread().interrupt();
            return Outcome.failed(SqlProblems.cancelled());
        } catch (ExecutionException e) {
e.getCause().printStackTrace();//DBG
            return Outcome.failed(SqlProblems.failed("The query could not be run"));
        }
    }
}
