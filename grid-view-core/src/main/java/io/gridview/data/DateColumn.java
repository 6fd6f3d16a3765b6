package io.gridview.data;

import java.time.LocalDate;
import java.util.Arrays;

/** Calendar dates without a zone. */
public final class DateColumn extends AbstractColumn implements Column {
    private final int[] epochDays;

    private DateColumn(String key, Builder builder) {
        super(key, builder);
        this.epochDays = Arrays.copyOf(builder.epochDays, builder.size());
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

    static final class Builder extends ColumnBuilder {
        private int[] epochDays;

        Builder(int capacity) {
            this.epochDays = new int[capacity];
        }

        @Override
        void add(Object value) {
            int row = nextRow();
            epochDays[row] = Math.toIntExact(((LocalDate) value).toEpochDay());
        }

        @Override
        int capacity() {
            return epochDays.length;
        }

        @Override
        void grow(int capacity) {
            epochDays = Arrays.copyOf(epochDays, capacity);
        }

        @Override
        DateColumn build(String key) {
            return new DateColumn(key, this);
        }
    }
}
