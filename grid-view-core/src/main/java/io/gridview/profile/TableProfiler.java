package io.gridview.profile;

import io.gridview.data.Column;
import io.gridview.data.RowTable;

/** Looks at a table and keeps what a presenter needs, values left behind. */
public final class TableProfiler {
    /** Distinct values are counted up to here. */
    public static final int MOST_DISTINCT = 10_000;

    private TableProfiler() {}

    /** The profile of every column, in the table's order. */
    public static TableProfile profile(RowTable rows) {
        return new TableProfile(
                rows.columns().stream()
                        .map(column -> profile(column, rows.rowCount()))
                        .toList(),
                rows.rowCount());
    }

    private static ColumnProfile profile(Column column, int rows) {
        ColumnFacts facts = ColumnFacts.of(column);
        return new ColumnProfile(
                column.key(),
                column.type(),
                Roles.of(column.key(), column.type(), facts, rows),
                facts.filled(),
                facts.distinct(),
                facts.ascending(),
                facts.descending(),
                facts.numbers().negative(),
                facts.numbers().withinOne(),
                facts.numbers().decade(),
                facts.texts().longest());
    }
}
