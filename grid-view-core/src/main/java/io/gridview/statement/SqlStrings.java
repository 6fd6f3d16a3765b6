package io.gridview.statement;

/** String literals as the scanner gives them. */
final class SqlStrings {
    private SqlStrings() {}

    /** What stands between the quotes, whichever they are; doubled ones stay. */
    static String inside(String literal) {
        char quote = literal.isEmpty() ? ' ' : literal.charAt(literal.length() - 1);
        int start = literal.indexOf(quote);
        if (quote == '$') {
            int tag = literal.indexOf('$', 1) + 1;
            return literal.length() >= 2 * tag ? literal.substring(tag, literal.length() - tag) : "";
        }
        return start < literal.length() - 1 ? literal.substring(start + 1, literal.length() - 1) : "";
    }
}
