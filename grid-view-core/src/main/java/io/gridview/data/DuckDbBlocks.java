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

/** Reads the result of a DuckDB query in blocks of some of its chunks, while the query still runs. */
final class DuckDbBlocks {
    private final ResultSetMetaData metaData;
    private final List<String> names = new ArrayList<>();
    private List<DuckDbColumn> columns;
    private int rows;

    private DuckDbBlocks(ResultSetMetaData metaData, List<DuckDbColumn> columns) throws SQLException {
        this.metaData = metaData;
        this.columns = columns;
        for (int i = 1; i <= metaData.getColumnCount(); i++) {
            names.add(metaData.getColumnLabel(i));
        }
    }

    /** Null, with nothing run, where the statement is none of DuckDB or gives a type without vectors of its own. */
    static <E extends Exception> @Nullable RowTable readOrNull(
            PreparedStatement statement, int rowsPerBlock, RowBlocks.Taker<E> taker) throws SQLException, E {
        DuckDBPreparedStatement duckDb = DuckDbRows.unwrapped(statement);
        ResultSetMetaData metaData = duckDb == null ? null : duckDb.getMetaData();
        if (duckDb == null || metaData == null) {
            return null;
        }
        List<DuckDbColumn> columns = DuckDbRows.columns(metaData, ReadLimits.UNLIMITED);
        return columns.isEmpty() ? null : new DuckDbBlocks(metaData, columns).read(duckDb, rowsPerBlock, taker);
    }

    private <E extends Exception> RowTable read(
            DuckDBPreparedStatement statement, int rowsPerBlock, RowBlocks.Taker<E> taker) throws SQLException, E {
        try (DuckDBChunkedResult result = statement.query()) {
            boolean goOn = true;
            while (goOn && next(result)) {
                goOn = rows < rowsPerBlock || taker.take(block());
            }
            if (goOn && rows > 0) {
                taker.take(block());
            }
        }
        rows = 0;
        columns = DuckDbRows.columns(metaData, ReadLimits.UNLIMITED);
        return block();
    }

    /** False where there are no more chunks. */
    private boolean next(DuckDBChunkedResult result) throws SQLException {
        try {
            if (!result.nextChunk()) {
                return false;
            }
            DuckDBDataChunkReader chunk = result.chunk();
            int size = (int) chunk.rowCount();
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).read(chunk.vector(i), 0, size);
            }
            rows += size;
            return true;
        } catch (DuckDBFunctions.FunctionException | IllegalStateException e) {
            throw new SQLException("the rows cannot be read: " + e.getMessage(), e);
        }
    }

    /** The rows taken since the last block. */
    private RowTable block() throws SQLException {
        Notes notes = new Notes();
        List<String> keys = ColumnKeys.unique(names, notes);
        List<Column> built = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            built.add(columns.get(i).build(keys.get(i), notes));
        }
        RowTable table = new RowTable(built, names, rows, RowExtent.complete(rows), notes.list());
        columns = DuckDbRows.columns(metaData, ReadLimits.UNLIMITED);
        rows = 0;
        return table;
    }
}
