package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads rows that are lists of cells. */
final class ArrayRows {
    private ArrayRows() {}

    static RowTable read(List<ColumnHeader> columns, List<? extends List<?>> rows) {
        for (int row = 0; row < rows.size(); row++) {
            checkLength(rows.get(row), row, columns.size());
        }
        Notes notes = new Notes();
        List<String> names = columns.stream().map(ColumnHeader::name).toList();
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> read = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            CellColumn column = CellColumn.ofHost(columns.get(i), Integer.toString(i), rows.size());
            for (List<?> row : rows) {
                column.add(row.get(i));
            }
            read.add(column.build(keys.get(i), notes));
        }
        return new RowTable(read, names, rows.size(), RowExtent.complete(rows.size()), notes.list());
    }

    static RowFormatException missing(int row) {
        return new RowFormatException("missing_row", "/rows/" + row, "a row must not be null");
    }

    private static void checkLength(@Nullable List<?> row, int index, int columns) {
        if (row == null) {
            throw missing(index);
        }
        if (row.size() != columns) {
            throw new RowFormatException(
                    "ragged_row",
                    "/rows/" + index,
                    "the row has " + row.size() + " cells but there are " + columns
                            + " columns; give one cell a column, null where there is no value");
        }
    }
}
