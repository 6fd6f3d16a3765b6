package io.gridview.sql;

import java.util.Objects;

/**
 * One column to sort by; rows without a value come last either way.
 *
 * @param key the column's key
 * @param descending whether the greatest comes first
 */
public record PageSort(String key, boolean descending) {
    public PageSort {
        Objects.requireNonNull(key, "key");
    }

    /** The least first. */
    public static PageSort ascending(String key) {
        return new PageSort(key, false);
    }

    /** The greatest first. */
    public static PageSort descending(String key) {
        return new PageSort(key, true);
    }
}
