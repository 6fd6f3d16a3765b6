package io.gridview.statement;

/** How queries begin. */
final class Queries {
    private Queries() {}

    /** Whether a query begins at an index, perhaps behind more brackets. */
    static boolean beginsAt(Cursor cursor, int index) {
        int first = index;
        while (cursor.symbol(first, '(')) {
            first++;
        }
        return switch (cursor.word(first)) {
            case "select", "with", "from", "pivot", "unpivot" -> true;
            case "values" -> cursor.symbol(first + 1, '(');
            case "table" -> cursor.isName(first + 1);
            default -> false;
        };
    }
}
