package io.gridview.profile;

/** Tells texts that machines write: identifiers, addresses, JSON. */
final class FormalText {
    private static final int UUID_LENGTH = 36;
    private static final int HEXADECIMAL = 16;

    private FormalText() {}

    static boolean isUuid(String text) {
        if (text.length() != UUID_LENGTH) {
            return false;
        }
        for (int i = 0; i < UUID_LENGTH; i++) {
            boolean dash = i == 8 || i == 13 || i == 18 || i == 23;
            char c = text.charAt(i);
            if (dash ? c != '-' : c > 'f' || Character.digit(c, HEXADECIMAL) < 0) {
                return false;
            }
        }
        return true;
    }

    /** Asked of texts without spaces only. */
    static boolean isEmail(String text) {
        int at = text.indexOf('@');
        int dot = text.lastIndexOf('.');
        return at > 0 && at == text.lastIndexOf('@') && dot > at + 1 && dot < text.length() - 1;
    }

    /** Asked of texts without spaces only. */
    static boolean isWebAddress(String text) {
        return starts(text, "https://") || starts(text, "http://") || starts(text, "www.");
    }

    private static boolean starts(String text, String start) {
        return text.regionMatches(true, 0, start, 0, start.length()) && text.length() > start.length();
    }

    /** An object or a list by its ends, and by what may follow its first bracket. */
    static boolean isJson(String text) {
        int last = text.length() - 1;
        if (last < 1) {
            return false;
        }
        char next = text.charAt(1);
        if (text.charAt(0) == '{') {
            return text.charAt(last) == '}' && (next == '"' || next == '}');
        }
        return text.charAt(0) == '['
                && text.charAt(last) == ']'
                && ("\"[{]-".indexOf(next) >= 0 || (next >= '0' && next <= '9'));
    }
}
