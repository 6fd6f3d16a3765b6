package io.gridview.format;

/**
 * A CLDR number pattern such as <code>¤ #,##,##0.00;¤ -#,##0.00</code>, taken apart.
 *
 * @param prefix stands before a number that is not negative
 * @param suffix stands after it
 * @param negativePrefix stands before a negative number, with the minus sign's place in it
 * @param negativeSuffix stands after it
 * @param primary digits in the group next to the decimal sign; 0 where digits are not grouped
 * @param secondary digits in each further group
 * @param zeros how many digits a compact pattern shows before its word
 */
record NumberPattern(
        String prefix,
        String suffix,
        String negativePrefix,
        String negativeSuffix,
        int primary,
        int secondary,
        int zeros) {
    /** The places of signs that depend on the locale or the currency; a quoted sign stays itself. */
    static final char CURRENCY = '\ue000';

    static final char MINUS = '\ue001';
    static final char PERCENT = '\ue002';

    private static final String NUMBER_SIGNS = "#0,.";

    static NumberPattern parse(String pattern) {
        String marked = marked(pattern);
        int semicolon = marked.indexOf(';');
        String positive = semicolon < 0 ? marked : marked.substring(0, semicolon);
        String negative = semicolon < 0 ? MINUS + positive : marked.substring(semicolon + 1);
        String number = positive.substring(start(positive), end(positive));
        int decimal = number.indexOf('.');
        String whole = decimal < 0 ? number : number.substring(0, decimal);
        int last = whole.lastIndexOf(',');
        int before = whole.lastIndexOf(',', last - 1);
        int primary = last < 0 ? 0 : whole.length() - last - 1;
        return new NumberPattern(
                positive.substring(0, start(positive)),
                positive.substring(end(positive)),
                negative.substring(0, start(negative)),
                negative.substring(end(negative)),
                primary,
                last < 0 || before < 0 ? primary : last - before - 1,
                (int) whole.chars().filter(sign -> sign == '0').count());
    }

    private static String marked(String pattern) {
        StringBuilder marked = new StringBuilder(pattern.length());
        boolean quoted = false;
        for (int i = 0; i < pattern.length(); i++) {
            char sign = pattern.charAt(i);
            if (sign == '\'') {
                quoted = !quoted;
            } else {
                marked.append(quoted ? sign : mark(sign));
            }
        }
        return marked.toString();
    }

    private static char mark(char sign) {
        return switch (sign) {
            case '¤' -> CURRENCY;
            case '-' -> MINUS;
            case '%' -> PERCENT;
            default -> sign;
        };
    }

    private static int start(String pattern) {
        int start = 0;
        while (pattern.charAt(start) != '#' && pattern.charAt(start) != '0') {
            start++;
        }
        return start;
    }

    private static int end(String pattern) {
        int end = start(pattern);
        while (end < pattern.length() && NUMBER_SIGNS.indexOf(pattern.charAt(end)) >= 0) {
            end++;
        }
        return end;
    }
}
