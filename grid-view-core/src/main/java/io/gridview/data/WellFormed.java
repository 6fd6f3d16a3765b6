package io.gridview.data;

/** Repairs texts that no UTF-8 document can hold. */
final class WellFormed {
    private static final char REPLACEMENT = '\uFFFD';

    private WellFormed() {}

    /** The text itself, or a copy with U+FFFD for each surrogate that has no partner. */
    static String text(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (isPair(text, i)) {
                    i++;
                } else {
                    return repaired(text);
                }
            }
        }
        return text;
    }

    private static String repaired(String text) {
        StringBuilder sound = new StringBuilder(text);
        for (int i = 0; i < sound.length(); i++) {
            if (isPair(sound, i)) {
                i++;
            } else if (Character.isSurrogate(sound.charAt(i))) {
                sound.setCharAt(i, REPLACEMENT);
            }
        }
        return sound.toString();
    }

    static boolean isPair(CharSequence text, int i) {
        return i + 1 < text.length() && Character.isSurrogatePair(text.charAt(i), text.charAt(i + 1));
    }
}
