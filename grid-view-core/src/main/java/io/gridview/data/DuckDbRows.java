package io.gridview.data;

import java.sql.PreparedStatement;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBFunctions;
import org.duckdb.DuckDBPreparedStatement;
import org.jspecify.annotations.Nullable;

/**
 * Reads the result of a DuckDB query by its chunks of column vectors.
 *
 * <p>A chunk can be opened only if its driver knows the vectors of all its columns; results with other types are left
 * to the result set as a whole.
 */
final class DuckDbRows {
    private final List<DuckDbColumn> columns;
    private final RowBudget budget;
    private final Notes notes;
    private int rows;
    private int toRead;

    private DuckDbRows(List<DuckDbColumn> columns, RowBudget budget, Notes notes) {
        this.columns = columns;
        this.budget = budget;
        this.notes = notes;
        this.toRead = budget.rowsToRead(0, 0);
    }

    /** Null, with nothing run, where the statement is none of DuckDB or gives a type without such vectors. */
    static @Nullable RowTable readOrNull(PreparedStatement statement, ReadLimits limits) throws SQLException {
        DuckDBPreparedStatement duckDb = unwrapped(statement);
        ResultSetMetaData metaData = duckDb == null ? null : duckDb.getMetaData();
        List<DuckDbColumn> all = metaData == null ? List.of() : columns(metaData, limits);
        return duckDb == null || metaData == null || all.isEmpty() ? null : read(duckDb, metaData, all, limits);
    }

    static @Nullable DuckDBPreparedStatement unwrapped(PreparedStatement statement) throws SQLException {
        if (statement instanceof DuckDBPreparedStatement duckDb) {
            return duckDb;
        }
        return statement.isWrapperFor(DuckDBPreparedStatement.class)
                ? statement.unwrap(DuckDBPreparedStatement.class)
                : null;
    }

    /** Empty where one of them cannot be read. */
    static List<DuckDbColumn> columns(ResultSetMetaData metaData, ReadLimits limits) throws SQLException {
        List<DuckDbColumn> columns = new ArrayList<>();
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            String typeName = metaData.getColumnTypeName(i);
            DuckDbColumn column = typeName == null ? null : DuckDbColumns.of(typeName, limits);
            if (column == null) {
                return List.of();
            }
            columns.add(column);
        }
        return columns;
    }

    private static RowTable read(
            DuckDBPreparedStatement statement, ResultSetMetaData metaData, List<DuckDbColumn> all, ReadLimits limits)
            throws SQLException {
        Notes notes = new Notes();
        List<DuckDbColumn> columns = all.subList(0, limits.columnsOf(all.size(), notes));
        DuckDbRows reading = new DuckDbRows(columns, new RowBudget(limits, columns.size()), notes);
        boolean cut;
        try (DuckDBChunkedResult result = statement.query()) {
            if (result.columnCount() != all.size()) {
                throw new SQLException("the columns of the statement changed after it was prepared");
            }
            cut = reading.readAll(result);
        } catch (DuckDBFunctions.FunctionException | IllegalStateException e) {
            throw new SQLException("the rows cannot be read: " + e.getMessage(), e);
        }
        return reading.table(metaData, cut);
    }

    /** True where a limit left out rows. */
    private boolean readAll(DuckDBChunkedResult result) {
        while (result.nextChunk()) {
            DuckDBDataChunkReader chunk = result.chunk();
            int size = (int) chunk.rowCount();
            int at = 0;
            while (at < size) {
                if (toRead == 0) {
                    return true;
                }
                int end = Math.min(size, at + toRead);
                readPart(chunk, at, end);
                at = end;
            }
        }
        return false;
    }

    private void readPart(DuckDBDataChunkReader chunk, int from, int to) {
        for (int i = 0; i < columns.size(); i++) {
            columns.get(i).read(chunk.vector(i), from, to);
        }
        rows += to - from;
        toRead -= to - from;
        if (toRead == 0) {
            toRead = budget.rowsToRead(
                    rows, columns.stream().mapToLong(DuckDbColumn::bytes).sum());
        }
    }

    private RowTable table(ResultSetMetaData metaData, boolean cut) throws SQLException {
        if (cut) {
            budget.noteCut(rows, notes);
        }
        List<String> names = new ArrayList<>();
        for (int i = 1; i <= columns.size(); i++) {
            names.add(metaData.getColumnLabel(i));
        }
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> read = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            read.add(columns.get(i).build(keys.get(i), notes));
        }
        return new RowTable(read, names, rows, cut ? RowExtent.cutOff() : RowExtent.complete(rows), notes.list());
    }
}
