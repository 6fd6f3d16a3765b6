package io.gridview.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The languages that there is a file for, read when the first of them is asked for. */
final class Languages {
    /** What a language without a file is taken for. */
    static final String FALLBACK = "en";

    /** In the order in which their column names win over one another. */
    static final List<String> CODES = List.of(FALLBACK, "de", "fr", "es", "uk");

    static final List<Language> ALL = CODES.stream().map(LanguageFile::read).toList();

    private static final Map<String, Integer> GIVEN_AWAY_BY = givenAwayBy();

    private Languages() {}

    /** The language of a tag such as {@code de-AT}. */
    static Language of(String tag) {
        int region = tag.indexOf('-');
        String code = (region < 0 ? tag : tag.substring(0, region)).toLowerCase(Locale.ROOT);
        int place = CODES.indexOf(code);
        return ALL.get(Math.max(place, 0));
    }

    /**
     * The languages that a plain text may be in, the likeliest first: the one that most of its small words are of, or
     * those between which they do not decide.
     */
    static List<Language> likely(String plain, Language preferred) {
        int[] votes = new int[CODES.size()];
        int at = 0;
        while (at < plain.length()) {
            int end = PhraseTree.wordEnd(plain, at);
            int languages = GIVEN_AWAY_BY.getOrDefault(plain.substring(at, end), 0);
            for (int place = 0; languages != 0; place++, languages >>= 1) {
                votes[place] += languages & 1;
            }
            at = end + 1;
        }
        return ahead(votes, preferred);
    }

    private static List<Language> ahead(int[] votes, Language preferred) {
        int most = 0;
        for (int vote : votes) {
            most = Math.max(most, vote);
        }
        List<Language> ahead = new ArrayList<>();
        for (int place = 0; place < votes.length; place++) {
            if (votes[place] == most) {
                ahead.add(ALL.get(place));
            }
        }
        if (ahead.remove(preferred)) {
            ahead.add(0, preferred);
        }
        return ahead;
    }

    /** Bits of the languages that a word is a small word of. */
    private static Map<String, Integer> givenAwayBy() {
        Map<String, Integer> languages = new HashMap<>();
        for (int place = 0; place < CODES.size(); place++) {
            int bit = 1 << place;
            ALL.get(place).functionWords().forEach(word -> languages.merge(word, bit, (a, b) -> a | b));
        }
        return Map.copyOf(languages);
    }
}
