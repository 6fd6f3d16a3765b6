package io.gridview.data;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads rows that are lists of cells. */
final class ArrayRows {
    private ArrayRows() {}

    static RowTable read(List<ColumnHeader> columns, List<? extends List<?>> rows, ReadLimits limits) {
        int row = 0;
        for (List<?> cells : rows) {
            checkLength(cells, row, columns.size());
            row++;
        }
        List<String> pointers =
                IntStream.range(0, columns.size()).mapToObj(Integer::toString).toList();
        return new HostRows<List<?>>(columns, pointers, limits, new Notes()).read(rows, List::get);
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
