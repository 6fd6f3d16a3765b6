package io.gridview.filter;

import java.text.Normalizer;
import java.util.Locale;

/**
 * Makes texts comparable without regard to case: Unicode form NFC, then lower case by the root locale, then both forms
 * of the small sigma as one. Accents count. JavaScript does the same by {@code normalize('NFC').toLowerCase()}.
 */
final class Folding {
    private Folding() {}

    static String fold(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .toLowerCase(Locale.ROOT)
                .replace('\u03c2', '\u03c3');
    }
}
