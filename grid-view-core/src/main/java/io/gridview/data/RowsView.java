package io.gridview.data;

import java.util.AbstractList;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** The rows of a table as lists, made on access. */
final class RowsView extends AbstractList<List<@Nullable Object>> implements RandomAccess {
    private final List<Column> columns;
    private final int rowCount;

    RowsView(List<Column> columns, int rowCount) {
        this.columns = columns;
        this.rowCount = rowCount;
    }

    @Override
    public List<@Nullable Object> get(int row) {
        return new Row(columns, Objects.checkIndex(row, rowCount));
    }

    @Override
    public int size() {
        return rowCount;
    }

    private static final class Row extends AbstractList<@Nullable Object> implements RandomAccess {
        private final List<Column> columns;
        private final int row;

        Row(List<Column> columns, int row) {
            this.columns = columns;
            this.row = row;
        }

        @Override
        public @Nullable Object get(int column) {
            return columns.get(column).value(row);
        }

        @Override
        public int size() {
            return columns.size();
        }
    }
}
