package io.gridview.data;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;

/** Dates with a time of day and without a zone, to the nanosecond. */
public final class TimestampColumn extends AbstractColumn implements Column {
    private final EpochTimes times;

    private TimestampColumn(String key, Builder builder) {
        super(key, builder);
        this.times = builder.times;
    }

    @Override
    public ColumnType type() {
        return ColumnType.TIMESTAMP;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public LocalDateTime get(int row) {
        return LocalDateTime.ofEpochSecond(times.second(row), times.nano(row), ZoneOffset.UTC);
    }

    /**
     * The cell's whole seconds since 1970-01-01T00:00:00, counted as if in UTC, rounded down; unspecified where {@link
     * #isNull}.
     */
    public long epochSecond(int row) {
        return times.second(row);
    }

    /** The cell's nanoseconds after {@link #epochSecond}, 0 to 999,999,999; unspecified where {@link #isNull}. */
    public int nano(int row) {
        return times.nano(row);
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends ColumnBuilder {
        private final EpochTimes times;

        Builder(int capacity) {
            this.times = new EpochTimes(capacity);
        }

        @Override
        void add(Object value) {
            Instant time = ((LocalDateTime) value).toInstant(ZoneOffset.UTC);
            times.set(nextRow(), time.getEpochSecond(), time.getNano());
        }

        @Override
        int capacity() {
            return times.capacity();
        }

        @Override
        void grow(int capacity) {
            times.resize(capacity);
        }

        @Override
        TimestampColumn build(String key) {
            times.resize(size());
            return new TimestampColumn(key, this);
        }
    }
}
