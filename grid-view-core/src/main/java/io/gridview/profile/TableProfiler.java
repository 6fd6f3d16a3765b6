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
        return TableProfile.of(
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
                shape(column, facts.numbers()),
                TimeShape.NONE,
                shape(facts.texts()));
    }

    private static NumberShape shape(Column column, NumberFacts facts) {
        return column.type().isNumeric() ? facts.shape() : NumberShape.NONE;
    }

    private static TextShape shape(TextFacts facts) {
        Cycle cycle = facts.calendar() ? Cycle.MONTH : Cycle.NONE;
        return new TextShape(facts.longest(), facts.longest(), TextPattern.MIXED, cycle, null, false);
    }
}
