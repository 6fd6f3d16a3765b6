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
 * @param tied whether the first two rows that have a value have the same
 * @param numbers {@link NumberShape#NONE} for other types
 * @param times {@link TimeShape#NONE} where the values are no moments
 * @param texts {@link TextShape#NONE} for other types
 */
public record ColumnProfile(
        String key,
        ColumnType type,
        Role role,
        long filled,
        int distinct,
        boolean ascending,
        boolean descending,
        boolean tied,
        NumberShape numbers,
        TimeShape times,
        TextShape texts) {

    /** True where no value occurs twice. */
    public boolean unique() {
        return filled > 0 && distinct == filled;
    }

    /** What the column would be to an analyst if it had that name: an alias may hide that values are keys. */
    public Role roleAs(String name) {
        boolean several = unique() && filled > 1;
        return Roles.of(name, type, RoleShape.of(numbers, texts, several));
    }

    /** Whether any number is below zero. */
    public boolean negative() {
        return numbers.sign().hasNegative();
    }

    /** Whether every number lies between -1 and 1. */
    public boolean withinOne() {
        return numbers.withinOne();
    }

    /** The power of ten of the largest number's size; 0 for other types. */
    public int decade() {
        return numbers.decade();
    }

    /** The length of the longest text; 0 for other types. */
    public int longest() {
        return texts.longest();
    }
}
