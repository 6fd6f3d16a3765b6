package io.gridview.data;

/** The order of texts by code point, as databases order them. */
public final class CodePointOrder {
    private CodePointOrder() {}

    /** Negative, zero or positive as the first text comes before, is equal to or comes after the second. */
    public static int compare(String a, String b) {
        int length = Math.min(a.length(), b.length());
        for (int i = 0; i < length; i++) {
            char x = a.charAt(i);
            char y = b.charAt(i);
            if (x != y) {
                // Surrogates stand for what comes after all other characters.
                boolean aboveX = Character.isSurrogate(x);
                boolean aboveY = Character.isSurrogate(y);
                return aboveX == aboveY ? Character.compare(x, y) : aboveX ? 1 : -1;
            }
        }
        return Integer.compare(a.length(), b.length());
    }
}
