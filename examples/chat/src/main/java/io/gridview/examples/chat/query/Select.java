package io.gridview.examples.chat.query;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One SELECT in its parts.
 *
 * @param limit null for none
 */
record Select(
        List<String> columns,
        String from,
        List<String> where,
        List<String> groupBy,
        @Nullable String having,
        List<String> orderBy,
        @Nullable Integer limit) {

    private static final int WIDTH = 90;

    /** A result column; the alias is left out where it is the expression itself. */
    static String column(String expression, String alias) {
        return expression.equals(alias) ? alias : expression + " AS " + alias;
    }

    /** The statement, a line for each clause. */
    String text() {
        boolean wide = columns.stream().mapToInt(String::length).sum() > WIDTH;
        StringBuilder sql = new StringBuilder("SELECT").append(wide ? "\n  " : " ");
        sql.append(String.join(wide ? ",\n  " : ", ", columns));
        sql.append("\nFROM ").append(from);
        if (!where.isEmpty()) {
            sql.append("\nWHERE ").append(where.stream().collect(Collectors.joining("\n  AND ")));
        }
        if (!groupBy.isEmpty()) {
            sql.append("\nGROUP BY ").append(String.join(", ", groupBy));
        }
        if (having != null) {
            sql.append("\nHAVING ").append(having);
        }
        if (!orderBy.isEmpty()) {
            sql.append("\nORDER BY ").append(String.join(", ", orderBy));
        }
        if (limit != null) {
            sql.append("\nLIMIT ").append(limit);
        }
        return sql.toString();
    }
}
