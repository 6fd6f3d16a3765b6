package io.gridview.json;

/** Quotes input in messages, shortened so that a message stays a message. */
public final class Quoted {
    private static final int MOST = 60;

    private Quoted() {}

    static String cut(String text) {
        return cut(text, MOST);
    }

    /** The text, or so many characters of it and an ellipsis; a pair of surrogates is never split. */
    public static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most;
        return text.substring(0, end) + "\u2026";
    }
}
