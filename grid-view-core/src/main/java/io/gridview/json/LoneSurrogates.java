package io.gridview.json;

/** Finds halves of surrogate pairs, which no UTF-8 can carry. */
final class LoneSurrogates {
    private LoneSurrogates() {}

    static boolean standIn(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (Character.isHighSurrogate(c) && i + 1 < text.length() && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
            } else if (Character.isSurrogate(c)) {
                return true;
            }
        }
        return false;
    }
}
