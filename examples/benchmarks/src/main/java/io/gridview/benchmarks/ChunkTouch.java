package io.gridview.benchmarks;

import java.sql.SQLException;
import org.duckdb.DuckDBChunkedResult;
import org.duckdb.DuckDBConnection;
import org.duckdb.DuckDBDataChunkReader;
import org.duckdb.DuckDBPreparedStatement;
import org.duckdb.DuckDBReadableVector;

/** Asks the driver's chunk reader for every cell and keeps none: the least that reading can take. */
final class ChunkTouch {
    private ChunkTouch() {}

    /** A sum over all cells, so that none can be left out. */
    static long touch(DuckDBConnection connection, String sql) throws SQLException {
        long sum = 0;
        try (DuckDBPreparedStatement statement = connection.prepare(sql);
                DuckDBChunkedResult result = statement.query()) {
            while (result.nextChunk()) {
                DuckDBDataChunkReader chunk = result.chunk();
                for (long column = 0; column < chunk.columnCount(); column++) {
                    sum += touch(chunk.vector(column));
                }
            }
        }
        return sum;
    }

    private static long touch(DuckDBReadableVector cells) {
        long sum = 0;
        for (long row = 0; row < cells.rowCount(); row++) {
            if (!cells.isNull(row)) {
                sum += cell(cells, row);
            }
        }
        return sum;
    }

    private static long cell(DuckDBReadableVector cells, long row) {
        return switch (cells.getType()) {
            case VARCHAR -> cells.getString(row).length();
            case DATE -> cells.getLocalDate(row).getDayOfMonth();
            case INTEGER -> cells.getInt(row);
            case BIGINT -> cells.getLong(row);
            case DOUBLE -> (long) cells.getDouble(row);
            case DECIMAL -> cells.getBigDecimal(row).signum();
            default -> throw new IllegalArgumentException("no sample column is of type " + cells.getType());
        };
    }
}
