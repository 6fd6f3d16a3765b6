package io.gridview.json;

/** Finds halves of surrogate pairs, which no UTF-8 can carry. */
final class LoneSurrogates {
    private static final char REPLACEMENT = '\ufffd';

    private LoneSurrogates() {}

    /** The text with the replacement character in place of every half that stands alone. */
    static String replacedIn(String text) {
        if (text.chars().noneMatch(c -> Character.isSurrogate((char) c))) {
            return text;
        }
        StringBuilder replaced = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            boolean alone = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
            replaced.appendCodePoint(alone ? REPLACEMENT : c);
        });
        return replaced.toString();
    }
}
