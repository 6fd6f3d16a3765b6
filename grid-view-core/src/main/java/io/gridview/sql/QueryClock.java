package io.gridview.sql;

import java.time.Duration;

/** Counts down the time of one query. */
final class QueryClock {
    private final long end;

    QueryClock(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** What is left; zero once the time is up. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }
}
