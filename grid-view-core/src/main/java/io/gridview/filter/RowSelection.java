package io.gridview.filter;

import java.util.BitSet;

/** Some rows of a table, by number; immutable. */
public final class RowSelection {
    private final BitSet rows;

    RowSelection(BitSet rows) {
        this.rows = rows;
    }

    /** How many rows these are. */
    public int count() {
        return rows.cardinality();
    }

    /** True where the row is among them. */
    public boolean contains(int row) {
        return rows.get(row);
    }

    /** The row numbers in ascending order. */
    public int[] indexes() {
        return rows.stream().toArray();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof RowSelection selection && rows.equals(selection.rows);
    }

    @Override
    public int hashCode() {
        return rows.hashCode();
    }

    @Override
    public String toString() {
        return "RowSelection" + rows;
    }
}
