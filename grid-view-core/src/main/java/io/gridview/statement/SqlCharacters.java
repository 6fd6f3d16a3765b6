package io.gridview.statement;

import org.jspecify.annotations.Nullable;

/** Which characters a statement may hold, and which make up words. */
final class SqlCharacters {
    private SqlCharacters() {}

    /** The first character that no statement may hold, not even inside quotes. */
    static @Nullable ScanFault firstFault(String sql) {
        for (int i = 0; i < sql.length(); i++) {
            char c = sql.charAt(i);
            if (c == '\r' && (i + 1 == sql.length() || sql.charAt(i + 1) != '\n')) {
                return new ScanFault(false, i, "a carriage return stands alone; end lines with a line feed");
            }
            if ((c < ' ' && c != '\t' && c != '\n' && c != '\r') || c == 0x7f) {
                return new ScanFault(false, i, "a control character is not accepted");
            }
            if (Character.isSurrogate(c)) {
                if (!Character.isHighSurrogate(c)
                        || i + 1 == sql.length()
                        || !Character.isLowSurrogate(sql.charAt(i + 1))) {
                    return new ScanFault(false, i, "half of a surrogate pair is not a character");
                }
                i++;
            }
        }
        return null;
    }

    static boolean startsWord(String sql, int at) {
        char c = sql.charAt(at);
        return c == '_' || (c < 0x80 ? Character.isLetter(c) : isForeignWordPart(sql, at));
    }

    static boolean continuesWord(String sql, int at) {
        if (at >= sql.length()) {
            return false;
        }
        char c = sql.charAt(at);
        return startsWord(sql, at) || c == '$' || (c >= '0' && c <= '9');
    }

    /** Letters, digits and marks beyond ASCII; a low surrogate counts as its pair does. */
    private static boolean isForeignWordPart(String sql, int at) {
        int start = Character.isLowSurrogate(sql.charAt(at)) && at > 0 ? at - 1 : at;
        int codePoint = sql.codePointAt(start);
        return Character.isLetterOrDigit(codePoint)
                || switch (Character.getType(codePoint)) {
                    case Character.NON_SPACING_MARK, Character.COMBINING_SPACING_MARK, Character.LETTER_NUMBER -> true;
                    default -> false;
                };
    }
}
