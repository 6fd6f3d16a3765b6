package io.gridview.data;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Time;
import java.sql.Timestamp;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads arrays, maps and rows of Trino. Its driver gives both timestamps and instants inside of them as the same class,
 * so the name of the type tells them apart.
 */
final class TrinoNested implements JdbcColumn {
    private static final int MILLIS_PER_SECOND = 1_000;
    private static final int NANOS_PER_MILLI = 1_000_000;

    private final TrinoTypeName type;
    private final int index;
    private final CellColumn cells;

    TrinoNested(String typeName, int index, ReadLimits limits) {
        this.type = new TrinoTypeName(typeName);
        this.index = index;
        this.cells = CellColumn.ofResultSet(ColumnType.JSON, index, limits);
    }

    @Override
    public void read(ResultSet resultSet) throws SQLException {
        cells.add(plain(resultSet.getObject(index), type));
    }

    private static @Nullable Object plain(@Nullable Object value, TrinoTypeName type) throws SQLException {
        if (value instanceof Array array) {
            return plain(Arrays.asList((@Nullable Object[]) array.getArray()), type);
        }
        if (value instanceof List<?> list) {
            List<@Nullable Object> items = new ArrayList<>();
            for (Object item : list) {
                items.add(plain(item, type.part(0)));
            }
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<@Nullable Object, @Nullable Object> entries = new LinkedHashMap<>();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                entries.put(plain(entry.getKey(), type.part(0)), plain(entry.getValue(), type.part(1)));
            }
            return entries;
        }
        if (value instanceof Timestamp time) {
            return type.isInstant() ? time.toInstant() : time.toLocalDateTime();
        }
        if (value instanceof Time time) {
            return withMillis(time);
        }
        return value != null && TrinoRow.isRow(value) ? fields(new TrinoRow(value), type) : value;
    }

    private static LocalTime withMillis(Time time) {
        int millis = Math.floorMod(time.getTime(), MILLIS_PER_SECOND);
        return time.toLocalTime().plusNanos((long) millis * NANOS_PER_MILLI);
    }

    /** A list where not every field has a name of its own. */
    private static Object fields(TrinoRow row, TrinoTypeName type) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>();
        Map<String, @Nullable Object> named = new LinkedHashMap<>();
        for (int i = 0; i < row.size(); i++) {
            Object value = plain(row.value(i), type.part(i));
            values.add(value);
            String name = row.name(i);
            if (name != null) {
                named.put(name, value);
            }
        }
        return named.size() == values.size() ? named : values;
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
