package io.gridview.language;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Text made plain for comparison: lower case, Latin letters without accents, words one space apart. A sentence's end
 * stays as a word of its own; other punctuation goes.
 */
final class PlainText {
    private static final char FIRST_MARK = '\u0300';
    private static final char LAST_LATIN = '\u024f';
    private static final char[] BASES = bases();

    private PlainText() {}

    static String of(String text) {
        StringBuilder plain = new StringBuilder(text.length() + 1);
        String composed = isSimple(text) ? text : Normalizer.normalize(text, Normalizer.Form.NFC);
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            if (isWordPart(c)) {
                plain.append(fold(c));
            } else if (isStop(c, composed, i)) {
                space(plain);
                plain.append(". ");
            } else {
                space(plain);
            }
        }
        int length = plain.length();
        if (length > 0 && plain.charAt(length - 1) == ' ') {
            plain.setLength(length - 1);
        }
        return plain.toString();
    }

    /** A letter in lower case, without its accent if it is Latin. */
    static char fold(char c) {
        if (c < 'A') {
            return c;
        }
        return c <= LAST_LATIN ? BASES[c] : Character.toLowerCase(c);
    }

    /** Whether no character could have to be joined with its neighbour. */
    private static boolean isSimple(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= FIRST_MARK && Character.getType(c) == Character.NON_SPACING_MARK) {
                return false;
            }
        }
        return true;
    }

    private static boolean isWordPart(char c) {
        if (c < 0x80) {
            return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '%';
        }
        return Character.isLetterOrDigit(c);
    }

    /** A full stop inside a number or a name such as T1.price ends no sentence. */
    private static boolean isStop(char c, String text, int at) {
        boolean inside = at + 1 < text.length() && isWordPart(text.charAt(at + 1));
        return c == ';' || c == '!' || c == '?' || (c == '.' && !inside);
    }

    private static void space(StringBuilder plain) {
        if (plain.length() > 0 && plain.charAt(plain.length() - 1) != ' ') {
            plain.append(' ');
        }
    }

    private static char[] bases() {
        char[] bases = new char[LAST_LATIN + 1];
        for (char c = 0; c <= LAST_LATIN; c++) {
            String lower = String.valueOf(c).toLowerCase(Locale.ROOT);
            bases[c] = Normalizer.normalize(lower, Normalizer.Form.NFD).charAt(0);
        }
        return bases;
    }
}
