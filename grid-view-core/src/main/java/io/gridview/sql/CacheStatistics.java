package io.gridview.sql;

/**
 * What a cache of results did so far.
 *
 * @param hits answers that were there
 * @param shared answers that were awaited together with another request's
 * @param loads answers that had to be read, and were
 * @param failures answers that could not be read
 * @param evictions entries that went for want of room or by age
 * @param entries entries that are there now
 * @param bytes about how many bytes they take
 */
public record CacheStatistics(
        long hits, long shared, long loads, long failures, long evictions, long entries, long bytes) {}
