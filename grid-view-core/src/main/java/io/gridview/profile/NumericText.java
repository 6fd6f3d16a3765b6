package io.gridview.profile;

/** Tells numbers and dates in figures from other texts without letters. */
final class NumericText {
    private static final int GROUP = 3;
    private static final int LONGEST_YEAR = 4;

    private NumericText() {}

    /** 31.12.2024, 12/31/24, 1-1-2024, or a time such as 10:15 and 10:15:30. */
    static boolean isDate(String text) {
        int first = digits(text, 0);
        if (first == 0 || first > 2 || first >= text.length()) {
            return false;
        }
        char sign = text.charAt(first);
        int second = digits(text, first + 1);
        int end = first + 1 + second;
        if (sign == ':') {
            return second == 2 && (end == text.length() || (text.charAt(end) == sign && endsWith(text, end + 1, 2, 2)));
        }
        boolean dated = sign == '.' || sign == '/' || sign == '-';
        return dated
                && (second == 1 || second == 2)
                && end < text.length()
                && text.charAt(end) == sign
                && endsWith(text, end + 1, 2, LONGEST_YEAR);
    }

    private static boolean endsWith(String text, int from, int least, int most) {
        int digits = digits(text, from);
        return digits >= least && digits <= most && from + digits == text.length();
    }

    private static int digits(String text, int from) {
        int at = from;
        while (at < text.length() && isDigit(text.charAt(at))) {
            at++;
        }
        return at - from;
    }

    /** 1,234.50, -3, (12), 12 %, € 5 and 1 234: one run of digits, or several with three digits between two signs. */
    static boolean isNumber(String text) {
        int from = 0;
        int to = text.length();
        while (from < to && isAround(text.charAt(from))) {
            from++;
        }
        while (to > from && isAround(text.charAt(to - 1))) {
            to--;
        }
        if (from == to || !isDigit(text.charAt(to - 1))) {
            return false;
        }
        return isGrouped(text, from, to);
    }

    private static boolean isGrouped(String text, int from, int to) {
        int at = from + digits(text, from);
        while (at < to) {
            char sign = text.charAt(at);
            int group = Math.min(digits(text, at + 1), to - at - 1);
            boolean last = at + 1 + group == to;
            boolean point = sign == '.' || sign == ',';
            boolean space = Character.isSpaceChar(sign) || sign == '\'' || sign == '’';
            if (group == 0 || !(point || space) || !(group == GROUP || (last && point))) {
                return false;
            }
            at += 1 + group;
        }
        return true;
    }

    /** What may stand before or after a number's digits. */
    private static boolean isAround(char c) {
        return c == '-'
                || c == '+'
                || c == '−'
                || c == '('
                || c == ')'
                || c == '%'
                || c == '‰'
                || Character.isSpaceChar(c)
                || Character.getType(c) == Character.CURRENCY_SYMBOL;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
