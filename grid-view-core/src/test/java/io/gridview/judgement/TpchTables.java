package io.gridview.judgement;

import java.sql.Connection;
import java.sql.SQLException;

/** Puts the tables of TPC-H into a DuckDB database for tests of other packages. */
public final class TpchTables {
    private TpchTables() {}

    public static void load(Connection connection) throws SQLException {
        TpchRows.load(connection);
    }
}
