package io.gridview.statement;

/** Where the clauses of a query begin. */
final class Clauses {
    private Clauses() {}

    /** Whether a clause begins at an index that ends what was read before it. */
    static boolean beginsAt(Cursor cursor, int index) {
        String word = cursor.word(index);
        if (word.isEmpty() || cursor.symbol(index - 1, '.')) {
            return false;
        }
        return switch (word) {
            case "from" -> !cursor.is(index - 1, "distinct") || !isComparison(cursor, index - 2);
            case "select", "where", "having", "qualify", "limit" -> !cursor.is(index - 1, "as");
            case "group", "order" -> cursor.is(index + 1, "by");
            case "window" -> cursor.isName(index + 1) && cursor.is(index + 2, "as");
            case "offset" -> cursor.isKind(index + 1, SqlToken.Kind.NUMBER);
            case "fetch" -> cursor.is(index + 1, "first") || cursor.is(index + 1, "next");
            case "for" -> cursor.is(index + 1, "update") || cursor.is(index + 1, "share");
            case "using" -> cursor.is(index + 1, "sample");
            default -> isSetOperation(cursor, index);
        };
    }

    private static boolean isComparison(Cursor cursor, int index) {
        return cursor.is(index, "is") || cursor.is(index, "not");
    }

    static boolean isSetOperation(Cursor cursor, int index) {
        return switch (cursor.word(index)) {
            // Behind a star EXCEPT says which columns to leave out, and no query follows.
            case "union", "intersect", "except", "minus" -> isBranch(cursor, index + 1);
            default -> false;
        };
    }

    private static boolean isBranch(Cursor cursor, int index) {
        return cursor.is(index, "all")
                || cursor.is(index, "distinct")
                || cursor.is(index, "by")
                || Queries.beginsAt(cursor, index);
    }

    /** The index of the next clause, else the end. */
    static int next(Cursor cursor, int from) {
        int index = from;
        while (index < cursor.end && !beginsAt(cursor, index)) {
            index = cursor.after(index);
        }
        return index;
    }

    /** The index of the next comma or clause, else the end. */
    static int itemEnd(Cursor cursor, int from) {
        int index = from;
        while (index < cursor.end && !cursor.symbol(index, ',') && !beginsAt(cursor, index)) {
            index = cursor.after(index);
        }
        return index;
    }
}
