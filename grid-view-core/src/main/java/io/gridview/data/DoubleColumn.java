package io.gridview.data;

/** IEEE 754 doubles, all finite. */
public final class DoubleColumn extends AbstractColumn implements Column {
    private final double[] values;

    private DoubleColumn(String key, Builder builder) {
        super(key, builder);
        this.values = (double[]) builder.joined(double.class);
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

    static final class Builder extends SegmentedBuilder {
        private double[] segment = {};
        private long nonFinite;

        Builder(int expected) {
            super(expected);
        }

        /** NaN and infinite numbers count as missing. */
        void add(double value) {
            if (!Double.isFinite(value)) {
                nonFinite++;
                addNull();
                return;
            }
            int slot = nextSlot();
            segment[slot] = value;
        }

        @Override
        void add(Object value) {
            add(((Double) value).doubleValue());
        }

        @Override
        Object newSegment(int length) {
            segment = new double[length];
            return segment;
        }

        @Override
        long bytes() {
            return (long) Double.BYTES * size();
        }

        @Override
        void note(String key, Notes notes) {
            notes.nonFinite(key, nonFinite);
        }

        @Override
        DoubleColumn build(String key) {
            return new DoubleColumn(key, this);
        }
    }
}
