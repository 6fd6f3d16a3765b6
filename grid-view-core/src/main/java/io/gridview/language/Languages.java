package io.gridview.language;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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

    /** The language that a plain text's small words are most of; null where none is ahead. */
    static @Nullable Language of(String plain, Language preferred) {
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
        return winner(votes, preferred);
    }

    private static @Nullable Language winner(int[] votes, Language preferred) {
        int most = 0;
        for (int vote : votes) {
            most = Math.max(most, vote);
        }
        List<Language> ahead = new ArrayList<>();
        for (int place = 0; place < votes.length; place++) {
            if (most > 0 && votes[place] == most) {
                ahead.add(ALL.get(place));
            }
        }
        if (ahead.size() > 1 && ahead.contains(preferred)) {
            return preferred;
        }
        return ahead.size() == 1 ? Objects.requireNonNull(ahead.get(0)) : null;
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
