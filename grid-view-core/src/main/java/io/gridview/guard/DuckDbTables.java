package io.gridview.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** The tables a guarded query may name. */
@FunctionalInterface
interface DuckDbTables {
    String OWN_TABLES = "SELECT table_name FROM duckdb_tables()"
            + " WHERE database_name = current_database() AND schema_name = current_schema() AND NOT internal"
            + " UNION ALL SELECT view_name FROM duckdb_views()"
            + " WHERE database_name = current_database() AND schema_name = current_schema() AND NOT internal";

    /** Names in lower case. */
    Set<String> names(Connection connection) throws SQLException;

    /** Every table and view that somebody made in the connection's own schema. */
    static Set<String> of(Connection connection) throws SQLException {
        Set<String> names = new HashSet<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(OWN_TABLES)) {
            while (rows.next()) {
                names.add(rows.getString(1).toLowerCase(Locale.ROOT));
            }
        }
        return names;
    }
}
