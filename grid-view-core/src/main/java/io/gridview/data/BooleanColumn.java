package io.gridview.data;

import java.util.BitSet;

/** Truth values. */
public final class BooleanColumn extends AbstractColumn implements Column {
    private final BitSet values;

    private BooleanColumn(String key, Builder builder) {
        super(key, builder);
        this.values = builder.values;
    }

    @Override
    public ColumnType type() {
        return ColumnType.BOOLEAN;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public boolean get(int row) {
        return values.get(row);
    }

    @Override
    Object boxed(int row) {
        return values.get(row);
    }

    static final class Builder extends ColumnBuilder {
        private final BitSet values = new BitSet();

        void add(boolean value) {
            values.set(nextRow(), value);
        }

        @Override
        void add(Object value) {
            add(((Boolean) value).booleanValue());
        }

        @Override
        int capacity() {
            return Integer.MAX_VALUE;
        }

        @Override
        void grow(int capacity) {
            throw new IllegalStateException("a BitSet grows by itself");
        }

        @Override
        BooleanColumn build(String key) {
            return new BooleanColumn(key, this);
        }
    }
}
