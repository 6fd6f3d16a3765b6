package io.gridview.benchmarks;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** The one place that says how the library reads a query. */
final class TableRead {
    private static final ReadLimits ALL = ReadLimits.rows(Integer.MAX_VALUE).withMaxBytes(Long.MAX_VALUE);

    private TableRead() {}

    static RowTable read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            return RowTable.query(statement, ALL);
        }
    }
}
