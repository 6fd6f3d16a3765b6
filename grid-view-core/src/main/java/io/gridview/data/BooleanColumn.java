package io.gridview.data;

/** Truth values. */
public final class BooleanColumn extends AbstractColumn implements Column {
    private final long[] values;

    private BooleanColumn(String key, Builder builder) {
        super(key, builder);
        this.values = builder.values.words(builder.size());
    }

    @Override
    public ColumnType type() {
        return ColumnType.BOOLEAN;
    }

    /** The cell; unspecified where {@link #isNull}. */
    public boolean get(int row) {
        return Bits.isSet(values, row);
    }

    @Override
    Object boxed(int row) {
        return get(row);
    }

    static final class Builder extends ColumnBuilder {
        private final Bits values = new Bits();

        void add(boolean value) {
            int row = nextRow();
            if (value) {
                values.set(row);
            }
        }

        @Override
        void add(Object value) {
            add(((Boolean) value).booleanValue());
        }

        @Override
        void skip() {
            nextRow();
        }

        @Override
        long bytes() {
            return size();
        }

        @Override
        BooleanColumn build(String key) {
            return new BooleanColumn(key, this);
        }
    }
}
