package io.gridview.data;

import java.sql.Array;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Reads PostgreSQL's arrays of times item by item: as Java arrays they hold java.sql objects, which cannot say a time
 * that the zone of the process skips.
 */
final class PostgresArrays {
    private static final Map<String, Class<?>> CLASSES = Map.of(
            "date", LocalDate.class,
            "time", LocalTime.class,
            "timetz", OffsetTime.class,
            "timestamp", LocalDateTime.class,
            "timestamptz", OffsetDateTime.class);

    /** The driver has a class for no such time of day and gives another one. */
    private static final String END_OF_DAY = "24:";

    private static final int VALUE = 2;

    private PostgresArrays() {}

    static boolean holdsTimes(Array array) throws SQLException {
        String typeName = array.getBaseTypeName();
        return typeName != null && CLASSES.containsKey(typeName);
    }

    /** Nested lists where the array has several dimensions. */
    static List<@Nullable Object> items(Array array) throws SQLException {
        Class<?> itemClass = CLASSES.getOrDefault(array.getBaseTypeName(), Object.class);
        List<@Nullable Object> items = new ArrayList<>();
        try (ResultSet rows = array.getResultSet()) {
            boolean nested = rows.getMetaData().getColumnTypeName(VALUE).startsWith("_");
            while (rows.next()) {
                items.add(nested ? items(rows.getArray(VALUE)) : item(rows, itemClass));
            }
        }
        return items;
    }

    private static @Nullable Object item(ResultSet rows, Class<?> itemClass) throws SQLException {
        String text = rows.getString(VALUE);
        return text != null && text.startsWith(END_OF_DAY) ? text : rows.getObject(VALUE, itemClass);
    }
}
