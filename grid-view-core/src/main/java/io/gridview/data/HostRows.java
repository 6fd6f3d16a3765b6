package io.gridview.data;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Reads rows that a host holds as Java objects.
 *
 * @param <R> what a row is
 */
final class HostRows<R> {
    interface Cells<R> {
        @Nullable
        Object at(R row, int column);

        /** False where the rows do not know the column at all. */
        default boolean isHeld(int column) {
            return true;
        }
    }

    private final List<ColumnHeader> headers;
    private final List<CellColumn> columns = new ArrayList<>();
    private final ReadLimits limits;
    private final Notes notes;

    /** @param pointers the last part of the pointers of each column's cells */
    HostRows(List<ColumnHeader> headers, List<String> pointers, ReadLimits limits, Notes notes) {
        this.headers = headers.subList(0, limits.columnsOf(headers.size(), notes));
        for (int i = 0; i < this.headers.size(); i++) {
            columns.add(CellColumn.ofHost(headers.get(i), pointers.get(i), limits));
        }
        this.limits = limits;
        this.notes = notes;
    }

    RowTable read(List<? extends R> all, Cells<R> cells) {
        RowBudget budget = new RowBudget(limits, columns.size());
        int rows = 0;
        int toRead = budget.rowsToRead(0, 0);
        for (R row : all) {
            if (toRead == 0) {
                budget.noteCut(rows, notes);
                break;
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).add(cells.at(row, i));
            }
            rows++;
            toRead--;
            if (toRead == 0) {
                toRead = budget.rowsToRead(rows, bytes());
            }
        }
        return table(cells, rows, new RowExtent(rows < all.size(), (long) all.size()));
    }

    /** Counting takes a look at every text, so it is done only where somebody wants to know. */
    private long bytes() {
        return limits.maxBytes() == Long.MAX_VALUE
                ? 0
                : columns.stream().mapToLong(CellColumn::bytes).sum();
    }

    private RowTable table(Cells<R> cells, int rows, RowExtent extent) {
        List<String> names = headers.stream().map(ColumnHeader::name).toList();
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> read = new ArrayList<>(columns.size());
        for (int i = 0; i < columns.size(); i++) {
            if (!cells.isHeld(i)) {
                notes.absentColumn(keys.get(i));
            }
            read.add(columns.get(i).build(keys.get(i), notes));
        }
        return new RowTable(read, names, rows, extent, notes.list());
    }
}
