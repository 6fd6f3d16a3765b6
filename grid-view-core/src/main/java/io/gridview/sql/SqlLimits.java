package io.gridview.sql;

import java.time.Duration;
import java.util.Objects;

/**
 * What queries may take.
 *
 * @param maxRows rows that one query reads at most, at least 1
 * @param maxBytes bytes that the cells of one query's rows take in memory at most, at least 1; no further row is read
 *     once they take so many
 * @param timeout time until a query is cancelled, guard and row count included; more than zero
 * @param maxConcurrent queries of one runner at the same time, at least 1; further ones are turned away
 * @param maxStatementLength characters of a statement at most, at least 1
 */
public record SqlLimits(int maxRows, long maxBytes, Duration timeout, int maxConcurrent, int maxStatementLength) {
    /** Ten thousand rows, 64 MiB, thirty seconds, 32 queries at once, a hundred thousand characters. */
    public static final SqlLimits DEFAULT = new SqlLimits(10_000, 64L << 20, Duration.ofSeconds(30), 32, 100_000);

    /** @throws IllegalArgumentException if a limit is zero or less */
    public SqlLimits {
        Objects.requireNonNull(timeout, "timeout");
        atLeastOne(maxRows, "maxRows");
        atLeastOne(maxBytes, "maxBytes");
        atLeastOne(maxConcurrent, "maxConcurrent");
        atLeastOne(maxStatementLength, "maxStatementLength");
        if (timeout.isNegative() || timeout.isZero()) {
            throw new IllegalArgumentException("timeout must be more than zero");
        }
    }

    /** So many rows in so much time, with the other limits of {@link #DEFAULT}. */
    public SqlLimits(int maxRows, Duration timeout) {
        this(maxRows, DEFAULT.maxBytes, timeout, DEFAULT.maxConcurrent, DEFAULT.maxStatementLength);
    }

    /** These limits with another number of rows. */
    public SqlLimits withMaxRows(int rows) {
        return new SqlLimits(rows, maxBytes, timeout, maxConcurrent, maxStatementLength);
    }

    /** These limits with another size of the rows. */
    public SqlLimits withMaxBytes(long bytes) {
        return new SqlLimits(maxRows, bytes, timeout, maxConcurrent, maxStatementLength);
    }

    /** These limits with another time. */
    public SqlLimits withTimeout(Duration time) {
        return new SqlLimits(maxRows, maxBytes, time, maxConcurrent, maxStatementLength);
    }

    /** These limits with another number of queries at the same time. */
    public SqlLimits withMaxConcurrent(int queries) {
        return new SqlLimits(maxRows, maxBytes, timeout, queries, maxStatementLength);
    }

    /** These limits with another length of a statement. */
    public SqlLimits withMaxStatementLength(int characters) {
        return new SqlLimits(maxRows, maxBytes, timeout, maxConcurrent, characters);
    }

    private static void atLeastOne(long limit, String name) {
        if (limit < 1) {
            throw new IllegalArgumentException(name + " must be at least 1");
        }
    }
}
