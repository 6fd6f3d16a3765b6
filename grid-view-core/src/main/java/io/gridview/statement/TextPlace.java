package io.gridview.statement;

/** Places in a statement, in words. */
public final class TextPlace {
    private TextPlace() {}

    /** Line and column of an offset, as the beginning of a sentence; nothing where it lies outside. */
    public static String at(String sql, int offset) {
        if (offset < 0 || offset > sql.length()) {
            return "";
        }
        int lineStart = sql.lastIndexOf('\n', offset - 1) + 1;
        long line =
                1 + sql.substring(0, lineStart).chars().filter(c -> c == '\n').count();
        return "Line " + line + ", column " + (offset - lineStart + 1) + ": ";
    }
}
