package io.gridview.sql;

import java.time.Duration;

/** Counts down the time of one query. */
final class QueryClock {
    private static final Duration TOLERANCE = Duration.ofMillis(100);

    private final long end;

    QueryClock(Duration time) {
        this.end = System.nanoTime() + time.toNanos();
    }

    /** What is left; zero once the time is up. */
    Duration remaining() {
        return Duration.ofNanos(Math.max(0, end - System.nanoTime()));
    }

    /** An engine that counts the same time by its own clock may be a little early. */
    boolean isNearlyOver() {
        return remaining().compareTo(TOLERANCE) <= 0;
    }

    boolean isOver() {
        return end - System.nanoTime() <= 0;
    }
}
