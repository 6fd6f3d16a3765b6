package io.gridview.data;

import java.util.Arrays;

/** IEEE 754 doubles, all finite. */
public final class DoubleColumn extends AbstractColumn implements Column {
    private final double[] values;

    private DoubleColumn(String key, Builder builder) {
        super(key, builder);
        this.values = Arrays.copyOf(builder.values, builder.size());
    }

    @Override
    public ColumnType type() {
        return ColumnType.DOUBLE;
    }

    /** The cell, never NaN or infinite; unspecified where {@link #isNull}. */
    public double get(int row) {
        return values[row];
    }

    @Override
    Object boxed(int row) {
        return values[row];
    }

    static final class Builder extends ColumnBuilder {
        private double[] values;

        Builder(int capacity) {
            this.values = new double[capacity];
        }

        void add(double value) {
            int row = nextRow();
            values[row] = value;
        }

        @Override
        void add(Object value) {
            add(((Double) value).doubleValue());
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
        DoubleColumn build(String key) {
            return new DoubleColumn(key, this);
        }
    }
}
