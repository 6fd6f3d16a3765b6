package io.gridview.guard;

import io.gridview.statement.SqlToken;
import java.util.List;
import java.util.Set;

/** Words that begin a statement which is no plain query, where one can stand inside a query's text. */
final class StatementWords {
    private static final Set<String> WORDS = Set.of(
            "delete",
            "insert",
            "update",
            "merge",
            "truncate",
            "copy",
            "create",
            "drop",
            "alter",
            "show",
            "describe",
            "summarize",
            "explain",
            "pivot",
            "pivot_wider",
            "unpivot",
            "call",
            "pragma",
            "execute");

    private StatementWords() {}

    /** Where the first of them stands that is at the start or behind a round bracket; -1 for nowhere. */
    static int firstIn(List<SqlToken> tokens) {
        SqlToken before = null;
        for (SqlToken token : tokens) {
            boolean begins = before == null || before.isSymbol('(') || before.isSymbol(')');
            if (begins && token.isWord() && WORDS.contains(token.folded())) {
                return token.offset();
            }
            before = token;
        }
        return -1;
    }
}
