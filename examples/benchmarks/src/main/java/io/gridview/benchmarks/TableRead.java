package io.gridview.benchmarks;

import io.gridview.data.ReadLimits;
import io.gridview.data.RowTable;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;

/** The one place that says how the library reads a query. */
final class TableRead {
    private static final ReadLimits ALL = new ReadLimits(Integer.MAX_VALUE);

    private TableRead() {}

    static RowTable read(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            return RowTable.read(rows, ALL);
        }
    }
}
