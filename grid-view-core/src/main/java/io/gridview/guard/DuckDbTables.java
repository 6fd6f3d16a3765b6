package io.gridview.guard;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;

/**
 * The tables a statement may name on one connection.
 *
 * @param database the connection's own, as it is written
 * @param schema the connection's own, where a name without one is looked up
 * @param readable every table and view that may be read
 */
record DuckDbTables(String database, String schema, Set<TableName> readable) {
    /** Where a name behind the name of a database is looked up, whatever the connection's own schema is. */
    private static final String DEFAULT_SCHEMA = "main";

    DuckDbTables {
        readable = Set.copyOf(readable);
    }

    /** Whether a table may be read that is written as these names with dots between. */
    boolean mayRead(List<String> path) {
        return switch (path.size()) {
            case 1 -> isReadable(schema, path.get(0));
            case 2 ->
                // Where a schema has the database's name too, DuckDB calls the path ambiguous.
                isReadable(path.get(0), path.get(1)) || (isOwn(path.get(0)) && isReadable(DEFAULT_SCHEMA, path.get(1)));
            case 3 -> isOwn(path.get(0)) && isReadable(path.get(1), path.get(2));
            default -> false;
        };
    }

    /** The readable tables as a statement writes them, sorted. */
    List<String> written() {
        TreeSet<String> names = new TreeSet<>();
        for (TableName name : readable) {
            names.add(name.schema().equalsIgnoreCase(schema) ? name.table() : name.schema() + "." + name.table());
        }
        return List.copyOf(names);
    }

    private boolean isReadable(String inSchema, String table) {
        return readable.contains(new TableName(inSchema, table));
    }

    private boolean isOwn(String catalog) {
        return catalog.equalsIgnoreCase(database);
    }
}
