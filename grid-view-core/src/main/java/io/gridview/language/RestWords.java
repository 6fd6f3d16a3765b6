package io.gridview.language;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

/** Knows the names of what is left when the largest have names of their own: Other, Sonstige, Autres. */
public final class RestWords {
    /** A rest stands beside few names. */
    private static final int MOST_NAMES = 1_000;

    private static final Set<String> WORDS = words();
    private static final int LONGEST =
            WORDS.stream().mapToInt(String::length).max().orElse(0);
    /** Brackets or dashes around it. */
    private static final int ROUND_ABOUT = 4;

    private RestWords() {}

    /** Whether one of the texts is such a name, in any language and in any case. */
    public static boolean isAmong(Collection<String> texts) {
        return texts.size() <= MOST_NAMES
                && texts.stream()
                        .anyMatch(text -> text.length() <= LONGEST + ROUND_ABOUT && WORDS.contains(PlainText.of(text)));
    }

    private static Set<String> words() {
        Set<String> words = new HashSet<>();
        Languages.ALL.forEach(language -> words.addAll(language.rest()));
        return Set.copyOf(words);
    }
}
