package io.gridview.examples.chat.reading;

import io.gridview.spec.Nearest;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds the known word that was probably meant. */
final class Spelling {
    private static final int SHORTEST = 3;

    private Spelling() {}

    /** The nearest of {@code known}; null where none is near, or where the word is too short to tell. */
    static @Nullable String nearest(String word, Set<String> known) {
        if (word.length() < SHORTEST) {
            return null;
        }
        return Nearest.to(word, longEnough(known, Math.min(word.length(), 4)));
    }

    private static List<String> longEnough(Collection<String> words, int shortest) {
        return words.stream().filter(word -> word.length() >= shortest).toList();
    }
}
