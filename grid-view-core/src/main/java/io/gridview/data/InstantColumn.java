package io.gridview.data;

import java.time.Instant;

/** Points in time, to the nanosecond; an offset that came with them is not kept. */
public final class InstantColumn extends AbstractColumn implements Column {
    private final EpochTimes times;

    private InstantColumn(String key, Builder builder) {
        super(key, builder);
        this.times = builder.times;
    }

    @Override
    public ColumnType type() {
        return ColumnType.INSTANT;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public Instant get(int row) {
        return Instant.ofEpochSecond(times.second(row), times.nano(row));
    }

    /** The cell's whole seconds since 1970-01-01T00:00:00, rounded down; unspecified where {@link #isNull}. */
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
            Instant time = (Instant) value;
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
        InstantColumn build(String key) {
            times.resize(size());
            return new InstantColumn(key, this);
        }
    }
}
