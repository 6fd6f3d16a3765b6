package io.gridview.language;

import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What labels and titles are made of in one language.
 *
 * @param language its code
 * @param phrases by their names, with {0} and {1} where labels go
 * @param totals plain words by which a label is already one of a total
 * @param keepsCapitals whether nouns keep their capital inside a sentence
 */
public record Phrasebook(String language, Map<String, String> phrases, Set<String> totals, boolean keepsCapitals) {

    /** The phrasebook of a language tag such as {@code de-AT}. */
    public static Phrasebook of(String tag) {
        return Languages.of(tag).phrasebook();
    }

    /** The plural of an English noun that has one of its own, in lower case; empty for none. */
    public static String irregularPlural(String noun) {
        return Languages.of(Languages.FALLBACK).spelling().plurals().getOrDefault(noun.toLowerCase(Locale.ROOT), "");
    }

    /** Whether a label is already one of a total, in whatever language. */
    public static boolean saysTotal(String label) {
        for (String word : Words.of(label)) {
            String plain = PlainText.of(word);
            for (Language language : Languages.ALL) {
                if (language.phrasebook().totals().contains(plain)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** A phrase without labels, such as the one for rows. */
    public String say(String phrase) {
        return Objects.requireNonNull(phrases.get(phrase), phrase);
    }

    /** A phrase with its labels; one that does not open the phrase stands there as inside a sentence. */
    public String say(String phrase, String... labels) {
        String pattern = say(phrase);
        StringBuilder said = new StringBuilder();
        int from = 0;
        for (int open = pattern.indexOf('{'); open >= 0; open = pattern.indexOf('{', from)) {
            said.append(pattern, from, open);
            String label = labels[pattern.charAt(open + 1) - '0'];
            said.append(said.isEmpty() ? label : inner(label));
            from = open + "{0}".length();
        }
        return said.append(pattern, from, pattern.length()).toString();
    }

    /** A label as it stands inside a sentence: acronyms keep their capitals, and so do German nouns. */
    public String inner(String label) {
        boolean acronym = label.length() > 1 && Character.isUpperCase(label.charAt(1));
        if (label.isEmpty()
                || acronym
                || keepsCapitals
                || (isFallback() && ColumnName.of(label).keepsCapitals())) {
            return label;
        }
        return label.substring(0, 1).toLowerCase(Locale.ROOT) + label.substring(1);
    }

    /** Names of a language without a file are met in English, so that German ones stand out there. */
    private boolean isFallback() {
        return language.equals(Languages.FALLBACK);
    }
}
