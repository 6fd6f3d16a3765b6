package io.gridview.json;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Finds the accepted word that somebody most likely meant. */
public final class NearestWord {
    private NearestWord() {}

    /**
     * The candidate that shares a prefix with {@code word} or lies within a third of its length by edit distance;
     * null where none is that near.
     */
    public static @Nullable String to(String word, List<String> candidates) {
        String wanted = fold(word);
        String best = null;
        int bestDistance = Integer.MAX_VALUE;
        for (String candidate : candidates) {
            String folded = fold(candidate);
            int most = Math.max(1, Math.max(wanted.length(), folded.length()) / 3);
            int distance = abbreviates(wanted, folded) ? 1 : distance(wanted, folded);
            if (distance < bestDistance && distance <= most) {
                best = candidate;
                bestDistance = distance;
            }
        }
        return best;
    }

    private static boolean abbreviates(String a, String b) {
        return !a.equals(b) && a.length() >= 2 && b.length() >= 2 && (a.startsWith(b) || b.startsWith(a));
    }

    private static String fold(String word) {
        String bounded = word.length() > 100 ? word.substring(0, 100) : word;
        return bounded.toLowerCase(Locale.ROOT)
                .replace("_", "")
                .replace("-", "")
                .replace(" ", "");
    }

    /** Optimal string alignment distance: insert, delete, replace, swap neighbours. */
    private static int distance(String a, String b) {
        int[] beforeLast = new int[b.length() + 1];
        int[] last = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int[] row = new int[b.length() + 1];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                row[j] = Math.min(Math.min(last[j] + 1, row[j - 1] + 1), last[j - 1] + change);
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    row[j] = Math.min(row[j], beforeLast[j - 2] + 1);
                }
            }
            beforeLast = last;
            last = row;
        }
        return last[b.length()];
    }
}
