package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads texts and JSON texts as the driver gives them. */
final class JdbcTexts implements JdbcColumn {
    private final int index;
    private final TextColumn.Builder builder;

    JdbcTexts(ColumnType type, int index, ReadLimits limits) {
        this.index = index;
        this.builder = new TextColumn.Builder(type, 0, limits.maxCellBytes());
    }

    @Override
    public void read(ResultSet resultSet) throws SQLException {
        String value = resultSet.getString(index);
        if (value == null) {
            builder.addNull();
        } else {
            builder.add(value);
        }
    }

    @Override
    public long bytes() {
        return builder.bytes();
    }

    @Override
    public Column build(String key, Notes notes) {
        builder.note(key, notes);
        return builder.build(key);
    }
}
