package io.gridview.guard;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Finds the tables that a policy opens on a connection. */
final class DuckDbCatalog {
    private static final String PLACE = "SELECT current_database(), current_schema()";
    private static final String TABLES = "SELECT schema_name, table_name FROM duckdb_tables()"
            + " WHERE database_name = current_database() AND NOT internal"
            + " UNION ALL SELECT schema_name, view_name FROM duckdb_views()"
            + " WHERE database_name = current_database() AND NOT internal";

    private final GuardPolicy policy;

    DuckDbCatalog(GuardPolicy policy) {
        this.policy = policy;
    }

    DuckDbTables tables(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            String database;
            String schema;
            try (ResultSet place = statement.executeQuery(PLACE)) {
                place.next();
                database = place.getString(1);
                schema = place.getString(2);
            }
            Set<String> schemas =
                    policy.schemas().isEmpty() ? Set.of(schema.toLowerCase(Locale.ROOT)) : policy.schemas();
            return new DuckDbTables(
                    database, schema, policy.tables().isEmpty() ? found(statement, schemas) : named(schemas));
        }
    }

    private static Set<TableName> found(Statement statement, Set<String> schemas) throws SQLException {
        Set<TableName> names = new HashSet<>();
        try (ResultSet rows = statement.executeQuery(TABLES)) {
            while (rows.next()) {
                TableName name = new TableName(rows.getString(1), rows.getString(2));
                if (schemas.contains(name.schema())) {
                    names.add(name);
                }
            }
        }
        return names;
    }

    /** The catalog is not asked: it may be large, or far away. */
    private Set<TableName> named(Set<String> schemas) {
        Set<TableName> names = new HashSet<>();
        for (String table : policy.tables()) {
            schemas.forEach(schema -> names.add(new TableName(schema, table)));
            int dot = table.indexOf('.');
            if (dot > 0) {
                names.add(new TableName(table.substring(0, dot), table.substring(dot + 1)));
            }
        }
        return names;
    }
}
