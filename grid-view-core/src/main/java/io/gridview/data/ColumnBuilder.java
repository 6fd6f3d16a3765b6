package io.gridview.data;

import org.jspecify.annotations.Nullable;

/** Takes the cells of one column in row order; each type adds its own method for values. A builder makes one column. */
abstract class ColumnBuilder {
    private final Bits nulls = new Bits();
    private int size;

    final int size() {
        return size;
    }

    /** The bits of the rows without a value; null where every row has one. */
    final long @Nullable [] nulls() {
        return nulls.isEmpty() ? null : nulls.words(size);
    }

    final void addNull() {
        nulls.set(size);
        skip();
    }

    /** The row that the next cell goes to; counts it. */
    final int nextRow() {
        return size++;
    }

    /** Moves past a row that has no value. */
    abstract void skip();

    /** Adds a value of the Java type that the column's {@link ColumnType} names. */
    abstract void add(Object value);

    /** The bytes that the cells take, as {@link ReadLimits} counts them. */
    abstract long bytes();

    /** Says what was changed or left out among the cells. */
    void note(String key, Notes notes) {}

    abstract Column build(String key);
}
