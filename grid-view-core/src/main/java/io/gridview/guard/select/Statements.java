package io.gridview.guard.select;

import java.util.Set;

/** How statements that are no queries begin. */
final class Statements {
    private static final Set<String> OTHERS = Set.of(
            "insert",
            "update",
            "delete",
            "merge",
            "create",
            "drop",
            "alter",
            "truncate",
            "copy",
            "call",
            "execute",
            "explain",
            "grant",
            "revoke",
            "table");

    private Statements() {}

    static boolean isOther(Lexeme first) {
        return first.kind() == Lexeme.Kind.WORD && OTHERS.contains(first.name());
    }

    static SelectException notAQuery(LexemeCursor cursor) {
        if (cursor.sees("table")) {
            return cursor.refused("TABLE is not accepted; write SELECT * FROM");
        }
        return isOther(cursor.peek())
                ? cursor.refused("the statement must only read; begin with SELECT, not with "
                        + cursor.peek().shown())
                : cursor.unexpected("SELECT");
    }
}
