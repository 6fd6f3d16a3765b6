package io.gridview.sql;

import java.time.Duration;
import java.util.Objects;

/**
 * What a cache of results may keep.
 *
 * @param maxBytes about how many bytes its entries may take, at least 1
 * @param maxEntries how many entries, at least 1
 * @param maxAge how long an entry may be used after it was read; more than zero
 */
public record CacheLimits(long maxBytes, int maxEntries, Duration maxAge) {
    /** 64 MB, a thousand entries, five minutes. */
    public static final CacheLimits DEFAULT = new CacheLimits(64L << 20, 1_000, Duration.ofMinutes(5));

    /** @throws IllegalArgumentException if a limit is zero or less */
    public CacheLimits {
        Objects.requireNonNull(maxAge, "maxAge");
        if (maxBytes < 1 || maxEntries < 1 || maxAge.isNegative() || maxAge.isZero()) {
            throw new IllegalArgumentException("a cache needs room and time for an entry");
        }
    }
}
