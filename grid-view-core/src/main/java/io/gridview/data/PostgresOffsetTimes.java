package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetTime;

/**
 * Reads PostgreSQL's times of day with an offset as texts: what the driver gives as text depends on the zone of the
 * process once it has switched to binary values.
 */
final class PostgresOffsetTimes implements JdbcColumn {
    /** What the driver gives for 24:00, which java.time has not. */
    private static final OffsetTime END_OF_DAY = OffsetTime.MAX;

    private final int index;
    private final TextColumn.Builder builder;

    PostgresOffsetTimes(int index, ReadLimits limits) {
        this.index = index;
        this.builder = new TextColumn.Builder(ColumnType.TEXT, 0, limits.maxCellBytes());
    }

    @Override
    public void read(ResultSet resultSet) throws SQLException {
        OffsetTime time = resultSet.getObject(index, OffsetTime.class);
        if (time == null) {
            builder.addNull();
        } else {
            builder.add(time.equals(END_OF_DAY) ? resultSet.getString(index) : time.toString());
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
