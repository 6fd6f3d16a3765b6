package io.gridview.profile;

import java.util.List;

/**
 * What can be said about a table without naming a value.
 *
 * @param columns in the table's order
 * @param rowCount rows looked at, or rows of the whole result where an engine counted them
 * @param expected true where no row was looked at, and columns are what names and types let expect
 */
public record TableProfile(List<ColumnProfile> columns, long rowCount, boolean expected) {
    public TableProfile {
        columns = List.copyOf(columns);
    }

    /** The profile of rows that were looked at. */
    public static TableProfile of(List<ColumnProfile> columns, long rowCount) {
        return new TableProfile(columns, rowCount, false);
    }
}
