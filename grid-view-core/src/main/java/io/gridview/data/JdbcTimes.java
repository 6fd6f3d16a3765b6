package io.gridview.data;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import org.jspecify.annotations.Nullable;

/** Reads dates and times by the java.time classes, so that the zone of the process plays no part. */
final class JdbcTimes implements JdbcColumn {
    private static final String END_OF_DAY = "24:";

    private final SqlType type;
    private final int index;
    private final CellValues values;
    private final ColumnBuilder builder;
    private long beyondJava;
    private long infiniteNanos;

    JdbcTimes(SqlType type, int index) {
        this.type = type;
        this.index = index;
        this.values = new CellValues(Integer.toString(index - 1));
        this.builder = ColumnBuilders.of(type.columnType(), 0, Integer.MAX_VALUE);
    }

    @Override
    public void read(ResultSet resultSet) throws SQLException {
        Object cell = values.canonical(time(resultSet), builder.size());
        if (cell == null) {
            builder.addNull();
        } else {
            builder.add(cell);
        }
    }

    /** A time that java.time cannot hold is SQL's 24:00:00, or the infinity of DuckDB's timestamps of whole seconds. */
    private @Nullable Object time(ResultSet resultSet) throws SQLException {
        try {
            return switch (type) {
                case DATE -> date(resultSet);
                case TIME -> timeOfDay(resultSet);
                case INSTANT -> resultSet.getObject(index, OffsetDateTime.class);
                case TIMESTAMP_NANOS -> nanos(resultSet);
                default -> resultSet.getObject(index, LocalDateTime.class);
            };
        } catch (DateTimeException e) {
            beyondJava++;
            return null;
        }
    }

    /**
     * Asked without a class first: DuckDB's driver turns {@code -infinity} into a day in the far future when asked with
     * one.
     */
    private @Nullable Object date(ResultSet resultSet) throws SQLException {
        Object date = resultSet.getObject(index);
        return date == null || date instanceof LocalDate ? date : resultSet.getObject(index, LocalDate.class);
    }

    /** PostgreSQL's driver turns 24:00 into the last nanosecond of the day. */
    private @Nullable Object timeOfDay(ResultSet resultSet) throws SQLException {
        LocalTime time = resultSet.getObject(index, LocalTime.class);
        if (LocalTime.MAX.equals(time) && resultSet.getString(index).startsWith(END_OF_DAY)) {
            beyondJava++;
            return null;
        }
        return time;
    }

    private @Nullable Object nanos(ResultSet resultSet) throws SQLException {
        LocalDateTime time = resultSet.getObject(index, LocalDateTime.class);
        if (time != null && Infinities.isInfiniteNanos(time)) {
            infiniteNanos++;
            return null;
        }
        return time;
    }

    @Override
    public long bytes() {
        return builder.bytes();
    }

    @Override
    public Column build(String key, Notes notes) {
        boolean timeOfDay = type == SqlType.TIME;
        notes.nonFinite(key, values.nonFinite() + infiniteNanos + (timeOfDay ? 0 : beyondJava));
        notes.timeOutOfRange(key, timeOfDay ? beyondJava : 0);
        return builder.build(key);
    }
}
