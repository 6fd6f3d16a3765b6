package io.gridview.spec;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The columns of the rows, and what is said of a key that is none of them. */
final class KnownColumns {
    private static final int MOST_NAMED = 50;

    /** To look for the nearest word costs; nobody reads more. */
    private static final int MOST_ADVISED = 200;

    private final Map<String, ValueKind> kinds = new HashMap<>();
    private final List<String> named;
    private int advised;

    KnownColumns(List<ColumnFacts> columns) {
        columns.forEach(column -> kinds.put(column.key(), column.kind()));
        this.named = columns.stream().map(ColumnFacts::key).limit(MOST_NAMED).toList();
    }

    /** What the column's values are; null where there is no such column. */
    @Nullable
    ValueKind kind(String key) {
        return kinds.get(key);
    }

    /** The problem of a key that no column has. */
    Problem unknown(String at, String key) {
        String message = "The rows have no column \"" + key + "\".";
        return advised++ < MOST_ADVISED
                ? Problem.notAmong("unknown_column", at, message, key, named)
                : Problem.error("unknown_column", at, message);
    }
}
