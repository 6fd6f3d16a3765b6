package io.gridview.language;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The words of column names in all languages together, as a table says nothing of its language. Where one word means
 * different things the first of the languages wins, and English is the first.
 */
final class NameWords {
    private static final Map<String, Meaning> MEANINGS = meanings();
    private static final String ID = "id";
    private static final int SHORTEST_GLUED = 4;

    private NameWords() {}

    /** The bits of what a plain word can tell. */
    static long senses(String word) {
        Meaning meaning = MEANINGS.get(word);
        return meaning == null ? 0 : meaning.senses();
    }

    static boolean is(NameSense sense, String word) {
        return (senses(word) & sense.bit()) != 0;
    }

    /** Two words where they are written as one: {@code custid} is cust and id. */
    static List<String> apart(String word) {
        if (senses(word) != 0 || word.length() < SHORTEST_GLUED) {
            return List.of(word);
        }
        if (word.endsWith(ID)) {
            return at(word, word.length() - ID.length());
        }
        for (int cut = word.length() - 2; cut > 1; cut--) {
            if (is(NameSense.GLUED, word.substring(cut)) && is(NameSense.NUMBERED, word.substring(0, cut))) {
                return at(word, cut);
            }
        }
        return List.of(word);
    }

    private static List<String> at(String word, int cut) {
        return List.of(word.substring(0, cut), word.substring(cut));
    }

    /** Whether a plain word is one of a column name in that language. */
    static boolean isOf(String language, String word) {
        Meaning meaning = MEANINGS.get(word);
        return meaning != null && meaning.language().equals(language);
    }

    private static Map<String, Meaning> meanings() {
        Map<String, Meaning> meanings = new HashMap<>();
        for (Language language : Languages.ALL) {
            Map<String, Meaning> own = new HashMap<>();
            language.names()
                    .forEach((sense, words) -> words.forEach(word -> own.merge(
                            PlainText.of(word),
                            new Meaning(sense.bit(), language.code()),
                            (a, b) -> a.and(b.senses()))));
            own.forEach(meanings::putIfAbsent);
        }
        return Map.copyOf(meanings);
    }

    private record Meaning(long senses, String language) {
        Meaning and(long more) {
            return new Meaning(senses | more, language);
        }
    }
}
