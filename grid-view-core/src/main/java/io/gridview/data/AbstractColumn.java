package io.gridview.data;

import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** What all columns have: a key, a size and the bits that mark rows without a value. */
abstract class AbstractColumn {
    private final String key;
    private final int size;
    /** Null where every row has a value. */
    private final long @Nullable [] nulls;

    AbstractColumn(String key, ColumnBuilder builder) {
        this.key = key;
        this.size = builder.size();
        this.nulls = builder.nulls();
    }

    public final String key() {
        return key;
    }

    public final int size() {
        return size;
    }

    public final boolean hasNulls() {
        return nulls != null;
    }

    /** Loops ask for every cell, so the row is not checked here. */
    public final boolean isNull(int row) {
        return nulls != null && Bits.isSet(nulls, row);
    }

    public final @Nullable Object value(int row) {
        Objects.checkIndex(row, size);
        return isNull(row) ? null : boxed(row);
    }

    /** The cell of a row that has a value. */
    abstract Object boxed(int row);
}
