package io.gridview.profile;

import io.gridview.data.ColumnType;

/**
 * What can be said about a column without naming a value.
 *
 * @param key the column's key
 * @param type its type
 * @param role what it is to an analyst
 * @param filled rows that have a value
 * @param distinct different values, counted up to {@link TableProfiler#MOST_DISTINCT}
 * @param ascending whether values never fall from row to row
 * @param descending whether values never rise from row to row
 * @param negative whether any number is below zero
 * @param withinOne whether every number lies between -1 and 1
 * @param decade the power of ten of the largest number's size; 0 for other types
 * @param longest the length of the longest text; 0 for other types
 */
public record ColumnProfile(
        String key,
        ColumnType type,
        Role role,
        int filled,
        int distinct,
        boolean ascending,
        boolean descending,
        boolean negative,
        boolean withinOne,
        int decade,
        int longest) {

    /** True where no value occurs twice. */
    public boolean unique() {
        return filled > 0 && distinct == filled;
    }
}
