package io.gridview.data;

import org.duckdb.DuckDBReadableVector;

/** Reads one column out of DuckDB's vectors, then makes a {@link Column} of it. */
abstract class DuckDbColumn {
    private final ColumnBuilder builder;

    DuckDbColumn(ColumnBuilder builder) {
        this.builder = builder;
    }

    /** Takes the cells of the vector's rows from the first up to, but not including, the last. */
    abstract void read(DuckDBReadableVector vector, int from, int to);

    final long bytes() {
        return builder.bytes();
    }

    final Column build(String key, Notes notes) {
        note(key, notes);
        builder.note(key, notes);
        return builder instanceof BigIntegerColumn.Builder integers ? integers.buildNarrow(key) : builder.build(key);
    }

    void note(String key, Notes notes) {}
}
