package io.gridview.data;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Points in time, to the nanosecond; an offset that came with them is not kept. */
public final class InstantColumn extends AbstractColumn implements Column {
    private final long[] seconds;
    /** Null where all are zero. */
    private final int @Nullable [] nanos;

    private InstantColumn(String key, Builder builder) {
        super(key, builder);
        this.seconds = builder.joinedSeconds();
        this.nanos = builder.joinedNanos();
    }

    @Override
    public ColumnType type() {
        return ColumnType.INSTANT;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public Instant get(int row) {
        return Instant.ofEpochSecond(seconds[row], nano(row));
    }

    /** The cell's whole seconds since 1970-01-01T00:00:00, rounded down; unspecified where {@link #isNull}. */
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
        void add(Object value) {
            Instant time = (Instant) value;
            addEpoch(time.getEpochSecond(), time.getNano());
        }

        @Override
        InstantColumn build(String key) {
            return new InstantColumn(key, this);
        }
    }
}
