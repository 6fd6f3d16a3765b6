package io.gridview.spec;

import io.gridview.json.NearestWord;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the accepted word that somebody most likely meant. */
public final class Nearest {
    private Nearest() {}

    /**
     * The candidate that shares a prefix with {@code word} or lies within a third of its length by edit distance;
     * null where none is that near.
     */
    public static @Nullable String to(String word, List<String> candidates) {
        return NearestWord.to(word, candidates);
    }
}
