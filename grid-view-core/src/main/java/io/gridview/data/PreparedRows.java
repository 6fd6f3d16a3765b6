package io.gridview.data;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** Runs prepared queries, those of DuckDB by a way of its own where its driver is there and offers it. */
final class PreparedRows {
    /** Nothing of this library that names DuckDB's classes is loaded where they are absent. */
    private static final boolean HAS_CHUNKS = isThere("org.duckdb.DuckDBChunkedResult");

    private PreparedRows() {}

    static RowTable read(PreparedStatement statement, ReadLimits limits) throws SQLException {
        RowTable table = HAS_CHUNKS ? DuckDbRows.readOrNull(statement, limits) : null;
        if (table != null) {
            return table;
        }
        try (ResultSet resultSet = statement.executeQuery()) {
            return ResultSetRows.read(resultSet, limits);
        }
    }

    /** Whether DuckDB's classes may be named. */
    static boolean hasChunks() {
        return HAS_CHUNKS;
    }

    static boolean isThere(String className) {
        try {
            Class.forName(className, false, PreparedRows.class.getClassLoader());
            return true;
        } catch (ClassNotFoundException | LinkageError e) {
            return false;
        }
    }
}
