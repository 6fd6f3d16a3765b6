package io.gridview.language;

import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * How words of column names are written for readers.
 *
 * @param acronyms words that are written in capitals
 * @param spelledOut words for abbreviations
 * @param plurals of nouns that have one of their own
 */
public record Spelling(Set<String> acronyms, Map<String, String> spelledOut, Map<String, String> plurals) {

    /** The word as any language writes it, without a capital unless it is an acronym. */
    public static String of(String word) {
        String lower = word.toLowerCase(Locale.ROOT);
        for (Language language : Languages.ALL) {
            if (language.spelling().acronyms().contains(lower)) {
                return lower.toUpperCase(Locale.ROOT);
            }
            String spelledOut = language.spelling().spelledOut().get(lower);
            if (spelledOut != null) {
                return spelledOut;
            }
        }
        return lower;
    }
}
