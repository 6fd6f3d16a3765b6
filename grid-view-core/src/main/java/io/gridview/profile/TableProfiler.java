package io.gridview.profile;

import io.gridview.data.Column;
import io.gridview.data.RowTable;
import java.util.ArrayList;
import java.util.List;

/** Looks at a table and keeps what a presenter needs, values left behind. */
public final class TableProfiler {
    /** Distinct values are counted up to here. */
    public static final int MOST_DISTINCT = 10_000;

    private TableProfiler() {}

    /** The profile of every column, in the table's order. */
    public static TableProfile profile(RowTable rows) {
        List<ColumnProfile> columns = new ArrayList<>(rows.columnCount());
        for (Column column : rows.columns()) {
            columns.add(profile(column, rows.rowCount()));
        }
        return TableProfile.of(columns, rows.rowCount());
    }

    private static ColumnProfile profile(Column column, int rows) {
        ColumnFacts facts = ColumnFacts.of(column);
        Role role = Roles.of(column.key(), column.type(), facts, rows);
        // Whole numbers from 1000 to 2200 are years only where the name says so too.
        boolean years = !column.type().isNumeric() || role == Role.TIME;
        return new ColumnProfile(
                column.key(),
                column.type(),
                role,
                facts.filled(),
                facts.distinct(),
                facts.ascending(),
                facts.descending(),
                facts.tied(),
                facts.numbers(),
                years ? facts.times() : TimeShape.NONE,
                facts.texts());
    }
}
