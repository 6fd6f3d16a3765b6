package io.gridview.data;

/** 64-bit integers. */
public final class LongColumn extends AbstractColumn implements Column {
    private final long[] values;

    private LongColumn(String key, ColumnBuilder builder, long[] values) {
        super(key, builder);
        this.values = values;
    }

    /** The column of cells that another builder holds as 64-bit integers. */
    static LongColumn of(String key, SegmentedBuilder longs) {
        return new LongColumn(key, longs, (long[]) longs.joined(long.class));
    }

    @Override
    public ColumnType type() {
        return ColumnType.INTEGER;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public long get(int row) {
        return values[row];
    }

    @Override
    Object boxed(int row) {
        return values[row];
    }

    static final class Builder extends SegmentedBuilder {
        private long[] segment = {};

        Builder(int expected) {
            super(expected);
        }

        void add(long value) {
            int slot = nextSlot();
            segment[slot] = value;
        }

        @Override
        void add(Object value) {
            add(((Long) value).longValue());
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
        LongColumn build(String key) {
            return of(key, this);
        }
    }
}
