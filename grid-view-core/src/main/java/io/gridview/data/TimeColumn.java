package io.gridview.data;

import java.time.LocalTime;

/** Times of day without a zone, to the nanosecond. */
public final class TimeColumn extends AbstractColumn implements Column {
    private final long[] nanosOfDay;

    private TimeColumn(String key, Builder builder) {
        super(key, builder);
        this.nanosOfDay = (long[]) builder.joined(long.class);
    }

    @Override
    public ColumnType type() {
        return ColumnType.TIME;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public LocalTime get(int row) {
        return LocalTime.ofNanoOfDay(nanosOfDay[row]);
    }

    /** The cell as nanoseconds since midnight; unspecified where {@link #isNull}. */
    public long nanoOfDay(int row) {
        return nanosOfDay[row];
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends SegmentedBuilder {
        private long[] segment = {};

        Builder(int expected) {
            super(expected);
        }

        @Override
        void add(Object value) {
            long nanoOfDay = ((LocalTime) value).toNanoOfDay();
            int slot = nextSlot();
            segment[slot] = nanoOfDay;
        }

        @Override
        Object newSegment(int length) {
            segment = new long[length];
            return segment;
        }

        @Override
        long bytes() {
            return (long) Long.BYTES * size();
        }

        @Override
        TimeColumn build(String key) {
            return new TimeColumn(key, this);
        }
    }
}
