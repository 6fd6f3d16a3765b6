package io.gridview.data;

import java.time.LocalDate;

/** Calendar dates without a zone. */
public final class DateColumn extends AbstractColumn implements Column {
    private final int[] epochDays;

    private DateColumn(String key, Builder builder) {
        super(key, builder);
        this.epochDays = (int[]) builder.joined(int.class);
    }

    @Override
    public ColumnType type() {
        return ColumnType.DATE;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public LocalDate get(int row) {
        return LocalDate.ofEpochDay(epochDays[row]);
    }

    /** The cell as days since 1970-01-01; unspecified where {@link #isNull}. */
    public int epochDay(int row) {
        return epochDays[row];
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends SegmentedBuilder {
        private int[] segment = {};

        Builder(int expected) {
            super(expected);
        }

        void addDay(long epochDay) {
            int day = Math.toIntExact(epochDay);
            int slot = nextSlot();
            segment[slot] = day;
        }

        @Override
        void add(Object value) {
            addDay(((LocalDate) value).toEpochDay());
        }

        @Override
        Object newSegment(int length) {
            segment = new int[length];
            return segment;
        }

        @Override
        long bytes() {
            return (long) Integer.BYTES * size();
        }

        @Override
        DateColumn build(String key) {
            return new DateColumn(key, this);
        }
    }
}
