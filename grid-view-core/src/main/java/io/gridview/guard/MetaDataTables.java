package io.gridview.guard;

import io.gridview.guard.select.Permissions;
import io.gridview.guard.select.SelectReading;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Tables and views as any driver tells them; their names in lower case, since engines fold in different ways. */
final class MetaDataTables implements ReadableTables {
    private static final String[] KINDS = {
        "TABLE", "BASE TABLE", "VIEW", "MATERIALIZED VIEW", "FOREIGN TABLE", "PARTITIONED TABLE"
    };

    @Override
    public Permissions permissions(Connection connection, GuardPolicy policy, SelectReading reading)
            throws SQLException {
        TableNames names = new TableNames(policy);
        if (!reading.tables().isEmpty()) {
            String catalog = connection.getCatalog();
            String own = schema(catalog, connection.getSchema());
            try (ResultSet rows = connection.getMetaData().getTables(catalog, null, "%", KINDS)) {
                while (rows.next()) {
                    String schema = schema(rows.getString("TABLE_CAT"), rows.getString("TABLE_SCHEM"));
                    boolean inSight = Objects.equals(schema, own);
                    Set<String> schemas = policy.schemas();
                    if (schemas.isEmpty() ? inSight : schemas.contains(schema)) {
                        names.add(schema, lower(rows.getString("TABLE_NAME")), inSight);
                    }
                }
            }
        }
        return names.permissions(Set.of());
    }

    /** Where there are no schemas, catalogs are what stands before a table. */
    private static String schema(@Nullable String catalog, @Nullable String schema) {
        String before = schema == null ? catalog : schema;
        return before == null ? "" : lower(before);
    }

    private static String lower(String name) {
        return name.toLowerCase(Locale.ROOT);
    }
}
