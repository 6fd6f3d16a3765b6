package io.gridview.statement;

import java.util.OptionalLong;

/** Numbers of rows, as LIMIT has them. */
final class Counts {
    private static final int MOST_DIGITS = 18;

    private Counts() {}

    /** Reads one; empty, and one token is read, where none is there. */
    static OptionalLong read(Cursor cursor) {
        if (!cursor.more()) {
            return OptionalLong.empty();
        }
        if (cursor.symbol('(') && cursor.closing(cursor.at) == cursor.at + 2) {
            cursor.at++;
            OptionalLong inside = read(cursor);
            cursor.take(')');
            return inside;
        }
        SqlToken token = cursor.token(cursor.at);
        cursor.at = cursor.after(cursor.at);
        boolean percent = cursor.symbol('%') || cursor.is("percent");
        if (token.kind() != SqlToken.Kind.NUMBER || token.text().length() > MOST_DIGITS || percent) {
            return OptionalLong.empty();
        }
        long count = 0;
        for (int i = 0; i < token.text().length(); i++) {
            char c = token.text().charAt(i);
            if (c == '.') {
                return OptionalLong.empty();
            }
            count = c == '_' ? count : count * 10 + (c - '0');
        }
        return OptionalLong.of(count);
    }
}
