package io.gridview.statement;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The names that WITH gives to queries, and those of the queries around it. */
final class CommonTables {
    private final @Nullable CommonTables outer;
    private final Map<String, Named> named = new HashMap<>();

    private record Named(Result result, List<String> columns) {}

    CommonTables(@Nullable CommonTables outer) {
        this.outer = outer;
    }

    void add(String name, Result result, List<String> columns) {
        named.put(name, new Named(result, columns));
    }

    /**
     * The relation of a name; null where it is a table.
     *
     * @param columns names for its columns; empty for its own
     */
    @Nullable
    Relation find(String name, String alias, List<String> columns) {
        for (CommonTables at = this; at != null; at = at.outer) {
            Named found = at.named.get(name);
            if (found != null) {
                return new Relation(alias, found.result(), columns.isEmpty() ? found.columns() : columns, Set.of());
            }
        }
        return null;
    }
}
