package io.gridview.sql;

import io.gridview.data.Column;
import io.gridview.data.ColumnType;
import io.gridview.data.RowTable;
import io.gridview.data.TextColumn;

/** About how many bytes a table takes in memory. */
final class TableBytes {
    private static final long OF_A_TABLE = 1_024;
    private static final long OF_A_CELL = 8;
    private static final long OF_AN_OBJECT = 48;

    private TableBytes() {}

    static long of(RowTable table) {
        long bytes = OF_A_TABLE;
        for (Column column : table.columns()) {
            bytes += OF_AN_OBJECT + of(column);
        }
        return bytes;
    }

    private static long of(Column column) {
        if (column instanceof TextColumn texts) {
            long characters =
                    texts.dictionary().stream().mapToLong(String::length).sum();
            return texts.size() * OF_A_CELL + texts.dictionary().size() * OF_AN_OBJECT + characters * Character.BYTES;
        }
        boolean boxed = column.type() == ColumnType.BIG_INTEGER || column.type() == ColumnType.DECIMAL;
        return column.size() * (boxed ? OF_A_CELL + OF_AN_OBJECT : OF_A_CELL);
    }
}
