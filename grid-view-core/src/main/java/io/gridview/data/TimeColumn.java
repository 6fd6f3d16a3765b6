package io.gridview.data;

import java.time.LocalTime;
import java.util.Arrays;

/** Times of day without a zone, to the nanosecond. */
public final class TimeColumn extends AbstractColumn implements Column {
    private final long[] nanosOfDay;

    private TimeColumn(String key, Builder builder) {
        super(key, builder);
        this.nanosOfDay = Arrays.copyOf(builder.nanosOfDay, builder.size());
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

    static final class Builder extends ColumnBuilder {
        private long[] nanosOfDay;

        Builder(int capacity) {
            this.nanosOfDay = new long[capacity];
        }

        @Override
        void add(Object value) {
            int row = nextRow();
            nanosOfDay[row] = ((LocalTime) value).toNanoOfDay();
        }

        @Override
        int capacity() {
            return nanosOfDay.length;
        }

        @Override
        void grow(int capacity) {
            nanosOfDay = Arrays.copyOf(nanosOfDay, capacity);
        }

        @Override
        TimeColumn build(String key) {
            return new TimeColumn(key, this);
        }
    }
}
