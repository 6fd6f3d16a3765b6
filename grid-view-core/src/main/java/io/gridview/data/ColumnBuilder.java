package io.gridview.data;

import java.util.BitSet;
import org.jspecify.annotations.Nullable;

/** Takes the cells of one column in row order; each type adds its own method for values. A builder makes one column. */
abstract class ColumnBuilder {
    /** Room for the first rows; from there the arrays grow by half. */
    static final int FIRST_CAPACITY = 64;

    private @Nullable BitSet nulls;
    private int size;

    final int size() {
        return size;
    }

    final @Nullable BitSet nulls() {
        return nulls;
    }

    final void addNull() {
        if (nulls == null) {
            nulls = new BitSet();
        }
        nulls.set(nextRow());
    }

    /** The row that the next cell goes to; counts it. */
    final int nextRow() {
        int row = size++;
        if (row >= capacity()) {
            grow(Math.max(FIRST_CAPACITY, row + (row >> 1)));
        }
        return row;
    }

    abstract int capacity();

    abstract void grow(int capacity);

    /** Adds a value of the Java type that the column's {@link ColumnType} names. */
    abstract void add(Object value);

    abstract Column build(String key);
}
