package io.gridview.language;

/** The order of texts by code unit, runs of digits in them by the number they write: Week 2 before Week 10. */
final class NumbersInside {
    private NumbersInside() {}

    static int compare(String a, String b) {
        int i = 0;
        int j = 0;
        while (i < a.length() && j < b.length()) {
            int order;
            if (isDigit(a, i) && isDigit(b, j)) {
                i = afterZeros(a, i);
                j = afterZeros(b, j);
                int digits = end(a, i) - i;
                // The number with more digits is larger; as many are compared one by one from here.
                order = Integer.compare(digits, end(b, j) - j);
                for (int last = i + digits; order == 0 && i < last; i++, j++) {
                    order = Character.compare(a.charAt(i), b.charAt(j));
                }
            } else {
                order = Character.compare(a.charAt(i++), b.charAt(j++));
            }
            if (order != 0) {
                return order;
            }
        }
        int order = Integer.compare(a.length() - i, b.length() - j);
        return order != 0 ? order : a.compareTo(b);
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int afterZeros(String text, int from) {
        int at = from;
        while (at < text.length() && text.charAt(at) == '0') {
            at++;
        }
        return at;
    }

    private static int end(String text, int from) {
        int end = from;
        while (isDigit(text, end)) {
            end++;
        }
        return end;
    }
}
