package io.gridview.sql;

import java.time.Duration;
import java.util.Objects;

/**
 * What one query may take.
 *
 * @param maxRows rows read at most, at least 1
 * @param timeout time until the query is cancelled, guard and row count included; more than zero
 */
public record SqlLimits(int maxRows, Duration timeout) {
    /** Ten thousand rows, thirty seconds. */
    public static final SqlLimits DEFAULT = new SqlLimits(10_000, Duration.ofSeconds(30));

    /** @throws IllegalArgumentException if a limit is zero or less */
    public SqlLimits {
        Objects.requireNonNull(timeout, "timeout");
        if (maxRows < 1) {
            throw new IllegalArgumentException("maxRows must be at least 1");
        }
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be more than zero");
        }
    }
}
