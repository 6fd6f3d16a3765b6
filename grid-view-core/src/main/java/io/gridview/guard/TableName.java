package io.gridview.guard;

import java.util.Locale;

/**
 * A table or view of the connection's own database, in lower case.
 *
 * @param schema the schema it stands in
 * @param table its own name
 */
record TableName(String schema, String table) {
    TableName {
        schema = schema.toLowerCase(Locale.ROOT);
        table = table.toLowerCase(Locale.ROOT);
    }
}
