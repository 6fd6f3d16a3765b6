package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ColumnHeader;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Some rows of blocks as a table of their own. */
final class RowSlices {
    private RowSlices() {}

    /** Rows of one block and, where it ends before they do, the first of the next. */
    static RowTable of(RowTable first, int from, int to, @Nullable RowTable next, int ofNext) {
        if (from == 0 && to == first.rowCount() && next == null) {
            return first;
        }
        List<List<@Nullable Object>> rows = new ArrayList<>(first.rows().subList(from, to));
        if (next != null) {
            rows.addAll(next.rows().subList(0, ofNext));
        }
        return table(first, next == null ? first : next, rows);
    }

    /** @param rows cells of one or the other table, whose columns are the same but perhaps for the types in that block */
    static RowTable table(RowTable first, RowTable next, List<List<@Nullable Object>> rows) {
        List<ColumnHeader> headers = new ArrayList<>();
        for (int i = 0; i < first.columnCount(); i++) {
            headers.add(new ColumnHeader(
                    first.names().get(i),
                    type(first.columns().get(i), next.columns().get(i), rows, i)));
        }
        return RowTable.ofArrays(headers, rows);
    }

    /** Null where it is to be seen in the rows. */
    private static @Nullable ColumnType type(Column first, Column next, List<List<@Nullable Object>> rows, int place) {
        if (first.type() == ColumnType.INTEGER || next.type() == ColumnType.INTEGER) {
            // Integers of any size have the narrow type in a block where all fit.
            boolean wide = rows.stream().anyMatch(row -> row.get(place) instanceof BigInteger);
            return wide ? ColumnType.BIG_INTEGER : ColumnType.INTEGER;
        }
        return first.type() == next.type() ? first.type() : null;
    }
}
