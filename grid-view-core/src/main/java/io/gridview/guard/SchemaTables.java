package io.gridview.guard;

import io.gridview.guard.select.Permissions;
import io.gridview.guard.select.SelectReading;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;

/** Tables and views of the connection's own catalog, as the standard's information schema tells them. */
final class SchemaTables implements ReadableTables {
    private static final String TABLES =
            "SELECT table_schema, table_name FROM information_schema.tables WHERE table_schema = ?";

    @Override
    public Permissions permissions(Connection connection, GuardPolicy policy, SelectReading reading)
            throws SQLException {
        TableNames names = new TableNames(policy);
        String own = connection.getSchema();
        String catalog = connection.getCatalog();
        if (!reading.tables().isEmpty()) {
            Set<String> schemas = policy.schemas().isEmpty() && own != null ? Set.of(own) : policy.schemas();
            for (String schema : schemas) {
                if (!schema.equals("information_schema")) {
                    add(connection, schema, schema.equals(own), names);
                }
            }
            if (catalog != null) {
                names.inCatalog(catalog);
            }
        }
        return names.permissions(Set.of());
    }

    private static void add(Connection connection, String schema, boolean inSight, TableNames names)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(TABLES)) {
            statement.setString(1, schema);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1), rows.getString(2), inSight);
                }
            }
        }
    }
}
