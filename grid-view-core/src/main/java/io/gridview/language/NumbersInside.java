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
                int endOfA = end(a, i);
                int endOfB = end(b, j);
                order = compareNumbers(a.substring(i, endOfA), b.substring(j, endOfB));
                i = endOfA;
                j = endOfB;
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
        return text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    private static int end(String text, int from) {
        int end = from;
        while (end < text.length() && isDigit(text, end)) {
            end++;
        }
        return end;
    }

    /** Of any length: the one with more digits is larger once the zeros before them are gone. */
    private static int compareNumbers(String a, String b) {
        String one = a.replaceFirst("^0+", "");
        String other = b.replaceFirst("^0+", "");
        int order = Integer.compare(one.length(), other.length());
        return order != 0 ? order : one.compareTo(other);
    }
}
