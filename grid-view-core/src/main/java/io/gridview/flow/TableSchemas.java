package io.gridview.flow;

import io.gridview.plan.ColumnSchema;
import io.gridview.plan.TableSchema;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Reads the tables and views of a database's own schema. */
public final class TableSchemas {
    private static final String[] TYPES = {"TABLE", "BASE TABLE", "VIEW"};

    private TableSchemas() {}

    /**
     * The tables and views of the schema that a connection starts in, by name. Rows are counted where that is cheap:
     * in DuckDB's tables.
     *
     * @throws SQLException where the database cannot be asked
     */
    public static List<TableSchema> read(DataSource dataSource) throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            boolean counts = "DuckDB".equals(connection.getMetaData().getDatabaseProductName());
            List<TableSchema> schemas = new ArrayList<>();
            for (Map.Entry<String, String> table : tables(connection).entrySet()) {
                String name = table.getKey();
                boolean counted = counts && !table.getValue().equals("VIEW");
                schemas.add(new TableSchema(name, columns(connection, name), counted ? count(connection, name) : null));
            }
            return schemas;
        }
    }

    private static Map<String, String> tables(Connection connection) throws SQLException {
        Map<String, String> types = new LinkedHashMap<>();
        try (ResultSet rows =
                connection.getMetaData().getTables(connection.getCatalog(), connection.getSchema(), "%", TYPES)) {
            while (rows.next()) {
                types.put(rows.getString("TABLE_NAME"), rows.getString("TABLE_TYPE"));
            }
        }
        return types;
    }

    private static List<ColumnSchema> columns(Connection connection, String table) throws SQLException {
        List<ColumnSchema> columns = new ArrayList<>();
        DatabaseMetaData metaData = connection.getMetaData();
        try (ResultSet rows = metaData.getColumns(connection.getCatalog(), connection.getSchema(), table, "%")) {
            while (rows.next()) {
                // The table name is a pattern to JDBC: sales_2024 also finds salesX2024.
                if (rows.getString("TABLE_NAME").equals(table)) {
                    columns.add(new ColumnSchema(rows.getString("COLUMN_NAME"), rows.getString("TYPE_NAME")));
                }
            }
        }
        return columns;
    }

    private static @Nullable Long count(Connection connection, String table) throws SQLException {
        String quoted = "\"" + table.replace("\"", "\"\"") + "\"";
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("SELECT count(*) FROM " + quoted)) {
            rows.next();
            return rows.getLong(1);
        }
    }
}
