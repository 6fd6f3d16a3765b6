package io.gridview.sql;

import io.gridview.spec.Problem;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * One query on a thread of its own, and the caller who waits for it.
 *
 * <pre>
 * running ──► ended
 *    └─ stop ─► stopping ──► ended
 *                  └─ no answer to the cancel ─► abandoned ──► ended
 * </pre>
 */
final class RunningQuery {
    private static final System.Logger LOG = System.getLogger(RunningQuery.class.getName());

    /** Engines descend into a statement recursively. */
    private static final long STACK_BYTES = 16L << 20;

    private static final Duration GRACE = Duration.ofSeconds(2);
    private static final long FIRST_PAUSE_MILLIS = 20;
    private static final long LONGEST_PAUSE_MILLIS = 1_000;

    private final Supplier<SqlResult> work;
    private final Consumer<RunningQuery> atEnd;
    private final SqlLimits limits;
    private final QueryClock clock;
    private final StopSwitch stop;
    private final Thread worker;
    private @Nullable QueryClock grace;
    private @Nullable SqlResult result;

    /**
     * A query that has not begun.
     *
     * @param work runs the query
     * @param atEnd hears that the query has ended and let go of its connection
     */
    RunningQuery(
            Supplier<SqlResult> work,
            Consumer<RunningQuery> atEnd,
            SqlLimits limits,
            QueryClock clock,
            StopSwitch stop) {
        this.work = work;
        this.atEnd = atEnd;
        this.limits = limits;
        this.clock = clock;
        this.stop = stop;
        this.worker = daemon(this::work, "grid-view-sql", STACK_BYTES);
    }

    void start() {
        worker.start();
    }

    private void work() {
        SqlResult answer = new SqlResult.Failed(SqlProblems.failed("The query could not be run"));
        try {
            answer = work.get();
        } catch (RuntimeException e) {
            LOG.log(System.Logger.Level.WARNING, "A query could not be run", e);
        } finally {
            atEnd.accept(this);
            end(answer);
        }
    }

    private synchronized void end(SqlResult answer) {
        result = answer;
        notifyAll();
    }

    /** Whether the caller was told the end while the engine still works. */
    boolean isAbandoned() {
        return stop.isAbandoned();
    }

    /** Has the query stopped, once; what comes after its end or after another stop changes nothing. */
    synchronized void stop(Problem why) {
        if (result != null || grace != null) {
            return;
        }
        stop.stop(why);
        grace = new QueryClock(GRACE);
        daemon(this::cancelUntilItEnds, "grid-view-sql-stop", 0).start();
        notifyAll();
    }

    /** Not the caller cancels: some drivers open a connection for that, which takes as long as it takes. */
    private void cancelUntilItEnds() {
        long pause = FIRST_PAUSE_MILLIS;
        try {
            while (worker.isAlive()) {
                stop.cancel();
                worker.join(pause);
                pause = Math.min(2 * pause, LONGEST_PAUSE_MILLIS);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Waits for the end; an interrupt stops the query and stays set. */
    SqlResult await() {
        boolean interrupted = false;
        try {
            while (true) {
                try {
                    return result();
                } catch (InterruptedException e) {
                    interrupted = true;
                    stop(SqlProblems.cancelled());
                }
            }
        } finally {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }

    private SqlResult result() throws InterruptedException {
        SqlResult known = resultInTime();
        if (known == null) {
            stop.abandon();
            return new SqlResult.Failed(reason());
        }
        worker.join();
        return known;
    }

    /** The result; null where the query does not end although it was stopped. */
    private synchronized @Nullable SqlResult resultInTime() throws InterruptedException {
        while (result == null) {
            if (clock.isOver()) {
                stop(SqlProblems.timeout(limits.timeout()));
            }
            Duration left = grace == null ? clock.remaining() : grace.remaining();
            if (grace != null && left.isZero()) {
                return null;
            }
            TimeUnit.NANOSECONDS.timedWait(this, Math.max(1, left.toNanos()));
        }
        return result;
    }

    private Problem reason() {
        Problem reason = stop.reason();
        return reason == null ? SqlProblems.cancelled() : reason;
    }

    private static Thread daemon(Runnable task, String name, long stackBytes) {
        Thread thread = new Thread(null, task, name, stackBytes);
        thread.setDaemon(true);
        return thread;
    }
}
