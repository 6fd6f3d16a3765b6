package io.gridview.present;

/** Makes texts no longer than titles and labels of a view may be. */
final class Fitting {
    private static final int MOST = 300;

    private Fitting() {}

    /** The text, or its beginning with an ellipsis; a character of two surrogates is never split. */
    static String cut(String text) {
        if (text.length() <= MOST) {
            return text;
        }
        int end = MOST - 1;
        return text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "\u2026";
    }
}
