package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Reads nested and binary values, and types nobody knows, by the Java objects that the driver gives. */
final class JdbcObjects implements JdbcColumn {
    private final int index;
    private final CellColumn cells;

    /** @param type null to infer it from the objects */
    JdbcObjects(@Nullable ColumnType type, int index, ReadLimits limits) {
        this.index = index;
        this.cells = CellColumn.ofResultSet(type, index, limits);
    }

    @Override
    public void read(ResultSet resultSet) throws SQLException {
        cells.add(resultSet.getObject(index));
    }

    @Override
    public long bytes() {
        return cells.bytes();
    }

    @Override
    public Column build(String key, Notes notes) {
        return cells.build(key, notes);
    }
}
