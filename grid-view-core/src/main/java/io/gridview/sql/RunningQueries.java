package io.gridview.sql;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;

/** The queries of one source that run at the same time: so many at most, none once it is closed. */
final class RunningQueries implements AutoCloseable {
    private final SqlLimits limits;
    private final Set<RunningQuery> running = new HashSet<>();
    private boolean closed;

    RunningQueries(SqlLimits limits) {
        this.limits = limits;
    }

    SqlLimits limits() {
        return limits;
    }

    /**
     * Runs a query to its end, its time limit or its cancellation, whichever comes first.
     *
     * @param query what runs, until the clock says so or the switch is thrown
     */
    SqlResult run(String sql, Cancellation cancellation, BiFunction<QueryClock, StopSwitch, SqlResult> query) {
        if (sql.length() > limits.maxStatementLength()) {
            return new SqlResult.Refused(List.of(SqlProblems.tooLong(sql.length(), limits.maxStatementLength())));
        }
        if (cancellation.isCancelled()) {
            return new SqlResult.Failed(SqlProblems.cancelled());
        }
        QueryClock clock = new QueryClock(limits.timeout());
        StopSwitch stop = new StopSwitch();
        RunningQuery begun = new RunningQuery(() -> query.apply(clock, stop), this::ended, limits, clock, stop);
        synchronized (running) {
            if (closed) {
                return new SqlResult.Failed(SqlProblems.closed());
            }
            if (running.size() >= limits.maxConcurrent()) {
                return new SqlResult.Failed(SqlProblems.busy(limits.maxConcurrent()));
            }
            begun.start();
            running.add(begun);
        }
        Runnable listener = () -> begun.stop(SqlProblems.cancelled());
        cancellation.onCancel(listener);
        try {
            return begun.await();
        } finally {
            cancellation.forget(listener);
        }
    }

    private void ended(RunningQuery query) {
        synchronized (running) {
            running.remove(query);
        }
    }

    /** How many run now, those included that do not listen to a cancel. */
    int count() {
        synchronized (running) {
            return running.size();
        }
    }

    /** How many do not listen to a cancel. */
    int abandoned() {
        synchronized (running) {
            return (int) running.stream().filter(RunningQuery::isAbandoned).count();
        }
    }

    @Override
    public void close() {
        List<RunningQuery> last;
        synchronized (running) {
            closed = true;
            last = List.copyOf(running);
        }
        last.forEach(query -> query.stop(SqlProblems.cancelled()));
        last.forEach(RunningQuery::await);
    }
}
