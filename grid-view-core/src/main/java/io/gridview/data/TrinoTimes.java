package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/**
 * Reads the dates and times of Trino by their texts: its driver has no java.time classes for most of them, and the
 * java.sql ones depend on the zone of the process.
 *
 * <p>Trino sends an instant as what a clock in the zone of the value shows; where clocks are set back, one such text is
 * two instants, and the earlier one is read.
 */
final class TrinoTimes implements JdbcColumn {
    private static final int NANO_DIGITS = 9;

    private final SqlType type;
    private final int index;
    private final CellValues values;
    private final ColumnBuilder builder;

    TrinoTimes(SqlType type, int index) {
        this.type = type;
        this.index = index;
        this.values = new CellValues(Integer.toString(index - 1));
        this.builder = ColumnBuilders.of(type.columnType(), 0, Integer.MAX_VALUE);
    }

    @Override
    public void read(ResultSet resultSet) throws SQLException {
        String text = resultSet.getString(index);
        Object cell = text == null ? null : values.canonical(time(text), builder.size());
        if (cell == null) {
            builder.addNull();
        } else {
            builder.add(cell);
        }
    }

    private Object time(String text) throws SQLException {
        try {
            return switch (type) {
                case DATE -> LocalDate.parse(text);
                case TIME -> LocalTime.parse(toNanos(text));
                case INSTANT -> instant(text);
                default -> timestamp(text);
            };
        } catch (DateTimeException e) {
            throw new SQLException("column " + index + " gives no time of its type in row " + (builder.size() + 1), e);
        }
    }

    private static Object instant(String text) {
        int zone = text.lastIndexOf(' ');
        return timestamp(text.substring(0, zone))
                .atZone(ZoneId.of(text.substring(zone + 1)))
                .toInstant();
    }

    private static LocalDateTime timestamp(String text) {
        return LocalDateTime.parse(toNanos(text).replace(' ', 'T'));
    }

    /** Digits further behind the point are left out. */
    private static String toNanos(String text) {
        int point = text.indexOf('.');
        return point < 0 ? text : text.substring(0, Math.min(text.length(), point + 1 + NANO_DIGITS));
    }

    @Override
    public long bytes() {
        return builder.bytes();
    }

    @Override
    public Column build(String key, Notes notes) {
        notes.nonFinite(key, values.nonFinite());
        return builder.build(key);
    }
}
