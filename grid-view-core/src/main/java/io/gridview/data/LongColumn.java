package io.gridview.data;

import java.util.Arrays;

/** 64-bit integers. */
public final class LongColumn extends AbstractColumn implements Column {
    private final long[] values;

    private LongColumn(String key, Builder builder) {
        super(key, builder);
        this.values = Arrays.copyOf(builder.values, builder.size());
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

    static final class Builder extends ColumnBuilder {
        private long[] values;

        Builder(int capacity) {
            this.values = new long[capacity];
        }

        void add(long value) {
            int row = nextRow();
            values[row] = value;
        }

        @Override
        void add(Object value) {
            add(((Long) value).longValue());
        }

        @Override
        int capacity() {
            return values.length;
        }

        @Override
        void grow(int capacity) {
            values = Arrays.copyOf(values, capacity);
        }

        @Override
        LongColumn build(String key) {
            return new LongColumn(key, this);
        }
    }
}
