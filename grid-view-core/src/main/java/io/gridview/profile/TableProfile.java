package io.gridview.profile;

import java.util.List;

/**
 * What can be said about a table without naming a value.
 *
 * @param columns in the table's order
 * @param rowCount rows looked at
 */
public record TableProfile(List<ColumnProfile> columns, int rowCount) {
    public TableProfile {
        columns = List.copyOf(columns);
    }

    /** The columns of one of those roles, in the table's order. */
    public List<ColumnProfile> withRole(Role... roles) {
        List<Role> wanted = List.of(roles);
        return columns.stream().filter(column -> wanted.contains(column.role())).toList();
    }
}
