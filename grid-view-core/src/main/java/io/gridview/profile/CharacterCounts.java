package io.gridview.profile;

/** Counts the kinds of characters in one text after another. */
final class CharacterCounts {
    private int letters;
    private int digits;
    private int spaces;
    private int signs;
    private int stops;

    void count(String text) {
        letters = 0;
        digits = 0;
        spaces = 0;
        signs = 0;
        stops = 0;
        for (int i = 0; i < text.length(); i++) {
            count(text.charAt(i));
        }
    }

    private void count(char c) {
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z')) {
            letters++;
        } else if (c >= '0' && c <= '9') {
            digits++;
        } else if (c == ' ' || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            spaces++;
        } else if (c == '.' || c == '!' || c == '?' || c == '…' || c == '。') {
            stops++;
        } else if (c > '~' && isOfWord(c)) {
            letters++;
        } else if (c != '-' && c != '\'' && c != '’') {
            signs++;
        }
    }

    /** Beyond ASCII, what is no space and no sign: letters, their marks, halves of characters beyond 16 bits. */
    private static boolean isOfWord(char c) {
        return switch (Character.getType(c)) {
            case Character.UPPERCASE_LETTER,
                    Character.LOWERCASE_LETTER,
                    Character.TITLECASE_LETTER,
                    Character.MODIFIER_LETTER,
                    Character.OTHER_LETTER,
                    Character.NON_SPACING_MARK,
                    Character.COMBINING_SPACING_MARK,
                    Character.SURROGATE -> true;
            default -> false;
        };
    }

    int letters() {
        return letters;
    }

    int digits() {
        return digits;
    }

    int spaces() {
        return spaces;
    }

    /** Signs that do not stand within words or end sentences. */
    int signs() {
        return signs;
    }

    /** Signs that end sentences, wherever they stand. */
    int stops() {
        return stops;
    }

    boolean isAllDigits(String text) {
        return digits == text.length() && digits > 0;
    }
}
