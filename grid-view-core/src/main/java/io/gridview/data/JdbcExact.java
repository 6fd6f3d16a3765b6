package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;

/** Reads decimals and integers of any size; such integers that all fit 64 bits become a column of those. */
final class JdbcExact implements JdbcColumn {
    private final ColumnType type;
    private final int index;
    private final CellValues values;
    private final ColumnBuilder builder;

    JdbcExact(ColumnType type, int index) {
        this.type = type;
        this.index = index;
        this.values = new CellValues(Integer.toString(index - 1));
        this.builder = ColumnBuilders.of(type, 0, Integer.MAX_VALUE);
    }

    /** Not {@code getBigDecimal}: PostgreSQL's numeric can be NaN, which only {@code getObject} hands out. */
    @Override
    public void read(ResultSet resultSet) throws SQLException {
        int row = builder.size();
        Object cell = values.canonical(resultSet.getObject(index), row);
        if (cell == null) {
            builder.addNull();
            return;
        }
        Object number = CellConversion.to(type, cell);
        if (number == null) {
            throw new SQLException("column " + index + " gives no number of its type in row " + (row + 1));
        }
        builder.add(number);
    }

    @Override
    public long bytes() {
        return builder.bytes();
    }

    @Override
    public Column build(String key, Notes notes) {
        notes.nonFinite(key, values.nonFinite());
        return builder instanceof BigIntegerColumn.Builder integers ? integers.buildNarrow(key) : builder.build(key);
    }
}
