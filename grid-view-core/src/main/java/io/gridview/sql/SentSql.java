package io.gridview.sql;

/**
 * A planner's select as it was sent, with what was put around it.
 *
 * @param text all of it
 * @param before how much of it stands before the select
 */
record SentSql(String text, int before) {
    /** On a line of its own, so that lines and columns of the select stay what they are. */
    private static final String OPENING = "SELECT * FROM (\n";

    /** The select alone. */
    static SentSql asItIs(String select) {
        return new SentSql(select, 0);
    }

    /** The first rows of the select, as a query around it; some engines forget the select's order then. */
    static SentSql firstRowsAround(String select, long rows) {
        return new SentSql(OPENING + select + "\n) AS page LIMIT " + rows, OPENING.length());
    }

    /** The first rows of a select that has no LIMIT of its own. */
    static SentSql firstRowsOf(String select, long rows) {
        return new SentSql(select + "\nLIMIT " + rows, 0);
    }

    /** Where a line and a column, both counted from 1, are in the text; -1 for nowhere. */
    int offset(int line, int column) {
        int start = 0;
        for (int i = 1; i < line; i++) {
            start = text.indexOf('\n', start) + 1;
            if (start == 0) {
                return EngineFailure.NOWHERE;
            }
        }
        int offset = start + column - 1;
        return offset <= text.length() ? offset : EngineFailure.NOWHERE;
    }
}
