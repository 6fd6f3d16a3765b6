package io.gridview.data;

import java.time.LocalDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/** Dates with a time of day and without a zone, to the nanosecond. */
public final class TimestampColumn extends AbstractColumn implements Column {
    private final long[] seconds;
    /** Null where all are zero. */
    private final int @Nullable [] nanos;

    private TimestampColumn(String key, Builder builder) {
        super(key, builder);
        this.seconds = builder.joinedSeconds();
        this.nanos = builder.joinedNanos();
    }

    @Override
    public ColumnType type() {
        return ColumnType.TIMESTAMP;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public LocalDateTime get(int row) {
        return LocalDateTime.ofEpochSecond(seconds[row], nano(row), ZoneOffset.UTC);
    }

    /**
     * The cell's whole seconds since 1970-01-01T00:00:00, counted as if in UTC, rounded down; unspecified where {@link
     * #isNull}.
     */
    public long epochSecond(int row) {
        return seconds[row];
    }

    /** The cell's nanoseconds after {@link #epochSecond}, 0 to 999,999,999; unspecified where {@link #isNull}. */
    public int nano(int row) {
        return nanos == null ? 0 : nanos[row];
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends EpochBuilder {
        Builder(int expected) {
            super(expected);
        }

        @Override
        @SuppressWarnings("JavaLocalDateTimeGetNano") // The seconds are counted from 1970.
        void add(Object value) {
            LocalDateTime time = (LocalDateTime) value;
            addEpoch(time.toEpochSecond(ZoneOffset.UTC), time.getNano());
        }

        @Override
        TimestampColumn build(String key) {
            return new TimestampColumn(key, this);
        }
    }
}
