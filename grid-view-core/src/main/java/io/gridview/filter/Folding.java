package io.gridview.filter;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts comparable without regard to case: Unicode form NFC, then lower case by the root locale, then form NFC
 * again, then both forms of the small sigma as one. Accents count. JavaScript has the same by {@code normalize('NFC')} and
 * {@code toLowerCase()}.
 */
public final class Folding {
    private Folding() {}

    /** The text as it is compared. */
    public static String fold(String text) {
        String lower = Normalizer.normalize(text, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
        // The dot that the capital I with a dot leaves behind may have to change places with another mark.
        return Normalizer.normalize(lower, Normalizer.Form.NFC).replace('\u03c2', '\u03c3');
    }
}
