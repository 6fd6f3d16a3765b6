package io.gridview.guard;

import io.gridview.guard.select.Permissions;
import io.gridview.guard.select.SelectReading;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;

/** Tables and views of PostgreSQL, materialized and foreign ones too; never temporary ones or the system's. */
final class PostgresTables implements ReadableTables {
    private static final String TABLES = "SELECT n.nspname, c.relname, pg_catalog.pg_table_is_visible(c.oid)"
            + " FROM pg_catalog.pg_class c JOIN pg_catalog.pg_namespace n ON n.oid = c.relnamespace"
            + " WHERE c.relkind IN ('r', 'v', 'm', 'f', 'p') AND c.relpersistence <> 't'"
            + " AND n.nspname !~ '^pg_' AND n.nspname <> 'information_schema'"
            + " AND (n.nspname = pg_catalog.current_schema() AND ? OR pg_catalog.lower(n.nspname) = ANY (?))";

    /**
     * Functions that take a row, or anything, may be written as if they were its columns, and every function of one
     * argument may stand behind the point of another value.
     */
    private static final String ROW_FUNCTIONS = "SELECT DISTINCT p.proname FROM pg_catalog.pg_proc p"
            + " JOIN pg_catalog.pg_type t ON t.oid = p.proargtypes[0]"
            + " WHERE p.proname = ANY (?) AND p.pronargs - p.pronargdefaults <= 1"
            + " AND (t.typtype IN ('c', 'd', 'p') OR p.proname = ANY (?))"
            + " AND NOT EXISTS (SELECT 1 FROM pg_catalog.pg_attribute a"
            + " JOIN pg_catalog.pg_class c ON c.oid = a.attrelid"
            + " WHERE c.relname = ANY (?) AND a.attname = p.proname AND a.attnum > 0 AND NOT a.attisdropped)";

    @Override
    public Permissions permissions(Connection connection, GuardPolicy policy, SelectReading reading)
            throws SQLException {
        TableNames names = new TableNames(policy);
        if (!reading.tables().isEmpty()) {
            try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
                statement.setBoolean(1, policy.schemas().isEmpty());
                statement.setArray(2, array(connection, policy.schemas()));
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        names.add(rows.getString(1), rows.getString(2), rows.getBoolean(3));
                    }
                }
            }
        }
        return names.permissions(rowFunctions(connection, reading));
    }

    private static Set<String> rowFunctions(Connection connection, SelectReading reading) throws SQLException {
        Set<String> found = new HashSet<>();
        Set<String> fields = new HashSet<>(reading.fields());
        fields.addAll(reading.valueFields());
        if (fields.isEmpty()) {
            return found;
        }
        try (PreparedStatement statement = connection.prepareStatement(ROW_FUNCTIONS)) {
            statement.setArray(1, array(connection, fields));
            statement.setArray(2, array(connection, reading.valueFields()));
            statement.setArray(3, array(connection, reading.tables()));
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.add(rows.getString(1));
                }
            }
        }
        return found;
    }

    private static Array array(Connection connection, Set<String> names) throws SQLException {
        return connection.createArrayOf("text", names.toArray());
    }
}
